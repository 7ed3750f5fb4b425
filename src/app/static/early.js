// What a visitor does before the page can answer is kept, the last of it, until the page asks for it (`earlyActs.ts`). Nothing
// of it goes further before: React would hydrate the whole page at once for it.
const held = new Set(['controls', 'stage']);
let kept = null;

function hold(event) {
  const { type, target } = event;
  if (!(target instanceof Element) || target.closest('a[href]')) return;
  const part = target.closest('#stage') ? 'stage' : 'controls';
  if (!held.has(part)) return;
  event.stopImmediatePropagation();
  // What is written stays where it is written, and Enter or Space on a button is a click of it.
  const isWritten = target.closest('button') || (target.closest('input, textarea, select') && event.key !== 'Enter');
  const isHeldDown = event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Shift|CapsLock)$/.test(event.key);
  const isKey = type === 'keydown' && !isWritten && !isHeldDown;
  const isClick = type === 'click' && (part === 'stage' || target.closest('button, [role]'));
  if (!isClick && !isKey) return;
  kept = { part, event };
  document.documentElement.dataset.kept = '';
}

const acts = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'touchstart',
  'touchend',
];
for (const act of acts) addEventListener(act, hold, true);

window.early = {
  /** The field that the visitor is in, with what is written there. */
  field: null,
  /** The page takes over a part of itself, which is held no longer from here on. Gives what was kept for it. */
  release(part) {
    held.delete(part);
    if (held.size === 0) for (const act of acts) removeEventListener(act, hold, true);
    if (kept?.part !== part) return null;
    const { event } = kept;
    kept = null;
    delete document.documentElement.dataset.kept;
    return event;
  },
};
addEventListener('focusin', ({ target }) => {
  early.field = held.has('controls') && target instanceof HTMLInputElement ? target : null;
});

// A page whose scripts cannot be loaded, or fail before it has started, shows what was drawn ahead; but nothing on it answers.
function tell() {
  const place = document.querySelector('.notice-place');
  if (!place || document.getElementById('root').dataset.started !== undefined) return;
  for (const part of [...held]) early.release(part);
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

// What the first answers need. Where a small file is long on its way, the line is what is waited for, and it comes at once;
// else the processor is, and it comes after the first paint, which it would hold up. ms.
const quick = 120;
const fetchAhead = () => document.head.append(...(document.getElementById('ahead')?.content.childNodes ?? []));
const isQuick = performance.getEntriesByType('resource').every(({ duration }) => duration < quick);
if (!isQuick) fetchAhead();

// The first view is painted whole, for nothing on it may move: what is aligned with what is still to be read would, and so
// would words when their type comes. The type is not waited for longer than this, ms.
const patience = 1500;
const page = document.documentElement.dataset;
page.incomplete = 'unread';
// What follows the page's root is text for those who have no scripts; it is not waited for.
const isRead = new Promise((resolve) => {
  document.addEventListener('readystatechange', resolve, { once: true });
  const reading = new MutationObserver(() => {
    if (document.body) reading.observe(document.body, { childList: true });
    if (!document.querySelector('#root ~ *')) return;
    reading.disconnect();
    resolve();
  });
  reading.observe(document.documentElement, { childList: true });
});
const typeIsThere = document.fonts.load('1em Inter').catch(() => {});
const enough = new Promise((resolve) => setTimeout(resolve, patience));

// The map from afar is composed for several sizes of stage. The style sheet says which fits; but for the one that stands in
// the page, they rest in comments, which cost next to nothing to read.
function composeForStage() {
  const map = document.querySelector('.first-picture[data-first-picture="map"]');
  if (!map) return;
  // While the stage is measured the one in the page is away, and rests like the others if it does not fit: only hidden by a
  // style that asks for the stage's size, it would be laid out all the same.
  const drawn = map.querySelector('.overview-at');
  if (!drawn) return;
  const place = new Comment();
  drawn.replaceWith(place);
  page.incomplete = 'sized';
  const at = getComputedStyle(map).getPropertyValue('--at').trim();
  const wanted = [...map.childNodes].find(({ data }) => data?.startsWith(`<g class="overview-at" data-at="${at}"`));
  if (!wanted) {
    place.replaceWith(drawn);
    return;
  }
  place.data = drawn.outerHTML;
  map.insertAdjacentHTML('beforeend', wanted.data);
  wanted.remove();
}

// The picture comes first, and around it what can be read a moment later without moving anything (`first-paint.css`).
function showRest() {
  delete page.incomplete;
  if (isQuick) fetchAhead();
}

// What follows the first paint would hold it up as long as that is on its way to the screen. Where the browser does not tell
// when it is there, or nobody looks at the page, it is not waited for longer than this, ms.
const longest = 250;
function afterFirstPaint(act) {
  const once = () => {
    painting.disconnect();
    clearTimeout(late);
    act();
  };
  const painting = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) once();
  });
  const late = setTimeout(once, longest);
  painting.observe({ type: 'paint', buffered: true });
}

Promise.all([isRead, Promise.race([typeIsThere, enough])]).then(() => {
  try {
    composeForStage();
  } finally {
    page.incomplete = 'around';
    afterFirstPaint(showRest);
  }
});
