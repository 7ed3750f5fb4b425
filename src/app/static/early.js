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
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const isFramed = asked.has('embed');
  if (isFramed) dataset.embed = '';
  // In a frame the page that holds it says how it looks.
  const stored = isFramed
    ? { theme: asked.get('theme') }
    : JSON.parse(localStorage.getItem('anagen.preferences.v1') ?? '{}');
  if (stored.theme === 'light' || stored.theme === 'dark') dataset.theme = stored.theme;
  if (stored.figureListOpen === false) dataset.figures = 'folded';
} catch {
  // Without storage, or with something else in it, the page opens as for a first visit.
}

// The first view is painted whole, for nothing on it may move: what is aligned with what is still to be read would, and so
// would words when their type comes. The type is not waited for longer than this, ms.
const patience = 1500;
const page = document.documentElement.dataset;
page.incomplete = '';
const isRead = new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
const typeIsThere = document.fonts.load('1em Inter').catch(() => {});
const enough = new Promise((resolve) => setTimeout(resolve, patience));
Promise.all([isRead, Promise.race([typeIsThere, enough])]).then(() => delete page.incomplete);
