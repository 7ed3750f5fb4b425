import './importAgain.ts';

/** Resolves once `early.js` no longer holds anything back, which it does until the picture is painted. */
function shown(): Promise<void> {
  const page = document.documentElement;
  const isHeld = () => page.dataset['incomplete'] !== undefined;
  if (!isHeld()) return Promise.resolve();
  return new Promise((resolve) => {
    const holding = new MutationObserver(() => {
      if (isHeld()) return;
      holding.disconnect();
      resolve();
    });
    holding.observe(page, { attributeFilter: ['data-incomplete'] });
  });
}

/** Resolves once the browser has painted what the build has drawn; at once where nobody looks and nothing is painted. */
async function painted(): Promise<void> {
  if (document.hidden) return;
  await shown();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The page itself is read after the first paint, which it would hold up. */
async function start(root: HTMLElement): Promise<void> {
  await painted();
  // React is read by itself, so that the browser can answer in between.
  await import('react-dom/client');
  const { boot } = await import('./boot.tsx');
  await boot(root);
}

const root = document.getElementById('root');
if (root) void start(root);
