import type { AnagenStore } from '../store/anagenStore.ts';
import type { ThemeChoice } from '../store/state.ts';

const dark = '(prefers-color-scheme: dark)';

/** The ground of the page in each theme, for the browser's own bars. */
const grounds = { light: '#ffffff', dark: '#191c21' } as const;

function apply(choice: ThemeChoice, systemIsDark: boolean): void {
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[theme]);
}

/** Keeps the page's theme that of the preference, and with `system` that of the system. Returns how to stop. */
export function followTheme({ state }: AnagenStore): () => void {
  const system = window.matchMedia(dark);
  const follow = () => apply(state.getState().preferences.theme, system.matches);
  const leave = state.subscribe((now, before) => {
    if (now.preferences.theme !== before.preferences.theme) follow();
  });
  system.addEventListener('change', follow);
  follow();
  return () => {
    leave();
    system.removeEventListener('change', follow);
  };
}
