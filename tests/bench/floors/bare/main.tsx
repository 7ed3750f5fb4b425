import cytoscape, { type EventObjectNode } from 'cytoscape';
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { randomGraph } from './graph.ts';
import './page.css';

/** The floor of "interactive": a graph in React and Cytoscape as anyone would build it, a click on a node telling its name. */
function App() {
  const container = useRef<HTMLDivElement>(null);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const graph = cytoscape({
      container: container.current,
      elements: randomGraph(),
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(label)' } },
        { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
      ],
    });
    graph.on('tap', 'node', ({ target }: EventObjectNode) => setName(String(target.data('label'))));
    return () => graph.destroy();
  }, []);
  return (
    <>
      <div ref={container} className="graph" />
      {name !== null && <p className="selected">{name}</p>}
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
