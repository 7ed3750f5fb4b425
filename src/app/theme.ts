import type { AnagenStore } from '../store/anagenStore.ts';
import type { ThemeChoice } from '../store/state.ts';

/** The ground of the page in each theme, for the browser's own bars. */
const grounds = { light: '#ffffff', dark: '#191c21' } as const;

/** Whoever draws with colours of its own and must read them again. */
const listeners = new Set<() => void>();

/** Calls back after the colours of the page have changed. Returns how to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(choice: ThemeChoice, systemIsDark: boolean): void {
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[theme]);
  for (const listener of listeners) listener();
}

/** Keeps the page's theme that of the preference, and with `system` that of the system. Returns how to stop. */
export function followTheme({ state }: AnagenStore): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const follow = () => apply(state.getState().preferences.theme, system.matches);
  const leave = state.subscribe((now, before) => {
    // What is presented is read from afar, in stronger colours.
    document.documentElement.toggleAttribute('data-presenting', now.presenting);
    if (now.preferences.theme !== before.preferences.theme || now.presenting !== before.presenting) follow();
  });
  system.addEventListener('change', follow);
  contrast.addEventListener('change', follow);
  follow();
  return () => {
    leave();
    system.removeEventListener('change', follow);
    contrast.removeEventListener('change', follow);
  };
}
