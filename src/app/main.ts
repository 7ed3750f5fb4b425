import 'virtual:anagen/pictures.css';
import '../ui/theme/theme.css';
import './importAgain.ts';

/** Resolves once the browser has painted what the build has drawn; at once where nobody looks and nothing is painted. */
function painted(): Promise<unknown> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The page itself is read after the first paint, which it would hold up. */
async function start(root: HTMLElement): Promise<void> {
  await painted();
  const { boot } = await import('./boot.tsx');
  await boot(root);
}

const root = document.getElementById('root');
if (root) void start(root);
