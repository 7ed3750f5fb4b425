// Runs before the first paint: what the reader has chosen before must not flash by in another look.
try {
  const stored = JSON.parse(localStorage.getItem('anagen.preferences.v1') ?? '{}');
  const page = document.documentElement;
  if (stored.theme === 'light' || stored.theme === 'dark') page.dataset.theme = stored.theme;
  if (stored.figureListOpen === false) page.dataset.figures = 'folded';
} catch {
  // Without storage, or with something else in it, the page opens as for a first visit.
}
