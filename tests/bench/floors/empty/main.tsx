import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The floor of "visible": the least that a React page can show. */
function App() {
  return <p>An empty page.</p>;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
