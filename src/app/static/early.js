// A page whose scripts cannot be loaded, or fail before it has started, shows what was drawn ahead; but nothing on it answers.
function tell() {
  const place = document.querySelector('.notice-place');
  if (!place || document.getElementById('root').dataset.started !== undefined) return;
  const notice = document.createElement('div');
  notice.className = 'notice';
  const text = document.createElement('p');
  text.textContent = 'Anagen could not start. What stands here is a still picture; reload the page to try again.';
  notice.append(text);
  place.replaceChildren(notice);
}
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tell(), true);
addEventListener('unhandledrejection', tell);

// Runs before the first paint: what the reader has chosen before must not flash by in another look.
try {
  const stored = JSON.parse(localStorage.getItem('anagen.preferences.v1') ?? '{}');
  const page = document.documentElement;
  if (stored.theme === 'light' || stored.theme === 'dark') page.dataset.theme = stored.theme;
  if (stored.figureListOpen === false) page.dataset.figures = 'folded';
} catch {
  // Without storage, or with something else in it, the page opens as for a first visit.
}
