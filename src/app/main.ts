import './importAgain.ts';

const frame = () => new Promise(requestAnimationFrame);

/** Resolves once the browser has painted what the build has drawn; at once where nobody looks and nothing is painted. */
async function painted(): Promise<void> {
  if (document.hidden) return;
  // `early.js` holds the page back until it can be painted whole.
  do await frame();
  while (document.documentElement.dataset['incomplete'] !== undefined);
  await new Promise((resolve) => setTimeout(resolve));
}

/** The page itself is read after the first paint, which it would hold up. */
async function start(root: HTMLElement): Promise<void> {
  await painted();
  const { boot } = await import('./boot.tsx');
  await boot(root);
}

const root = document.getElementById('root');
if (root) void start(root);
