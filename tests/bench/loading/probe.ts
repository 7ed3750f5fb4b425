/**
 * What is watched inside a page while it loads. Runs in the page before any of its own scripts, and is sent there as
 * text: nothing here may refer to anything outside of the function that uses it.
 */

/** A moment is in ms since the start of navigation. */
export interface Probe {
  /** First contentful paint. */
  paint: number | null;
  /** The first frame that holds the picture that is waited for, with its labels in their type. */
  picture: number | null;
  /** When the click was made that was taken, and when it was first seen to be answered. */
  taken: number | null;
  answered: number | null;
  shifts: { at: number; value: number }[];
  longTasks: { at: number; duration: number }[];
}

export interface Watched {
  /** CSS selectors, any of which says that the picture stands; empty for a page that shows no picture. */
  pictures: readonly string[];
  /** Where on the page nodes will stand, px; empty to leave the page alone. */
  places: readonly (readonly [x: number, y: number])[];
  /** CSS selectors of what shows that a click on the node was taken, and of what it brings up. */
  taken: string;
  answer: string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Clicks every 50 ms from the first paint on, for nobody clicks on what is not there, at the places in turn so that no two clicks make a double click, whether or not anything is there
 * yet, until a click is taken, as a reader would; from then on waits for its answer, for which it looks every 10 ms. To click on would
 * undo what was clicked where the page makes room for the answer. It is the same for every page, and looks at nothing but
 * whether an element exists.
 */
export function watch({ pictures, places, taken, answer }: Watched): void {
  const probe: Probe = { paint: null, picture: null, taken: null, answered: null, shifts: [], longTasks: [] };
  window.probe = probe;
  let begin = () => {};

  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name !== 'first-contentful-paint') return;
    probe.paint = entry.startTime;
    begin();
  });
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push({ at: startTime, duration }));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) probe.shifts.push({ at: entry.startTime, value });
  });

  const hidden = ['auto', 'block', 'fallback'];
  const typeIsComing = () =>
    [...document.fonts].some((font) => font.status === 'loading' && hidden.includes(font.display));
  const look = () => {
    // Labels whose type is still on its way are laid out, but not painted.
    if (pictures.some((each) => document.querySelector(each)) && !typeIsComing()) probe.picture = performance.now();
    else requestAnimationFrame(look);
  };
  if (pictures.length > 0) requestAnimationFrame(look);

  if (places.length === 0) return;
  // A pointer that only a script knows cannot be captured, and asking for it throws.
  const { value: capture } = Object.getOwnPropertyDescriptor(Element.prototype, 'setPointerCapture') as {
    value: (id: number) => void;
  };
  Element.prototype.setPointerCapture = function (id) {
    if (id !== 1) capture.call(this, id);
  };
  let clicks = 0;
  let last = 0;
  const click = () => {
    last = performance.now();
    const [clientX, clientY] = places[clicks++ % places.length] ?? [0, 0];
    const common = { bubbles: true, cancelable: true, composed: true, clientX, clientY, button: 0, view: window };
    const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    const at = document.elementFromPoint(clientX, clientY);
    if (!at) return;
    at.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    at.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1, detail: 1 }));
    at.dispatchEvent(new PointerEvent('pointerup', pointer));
    at.dispatchEvent(new MouseEvent('mouseup', { ...common, detail: 1 }));
    at.dispatchEvent(new MouseEvent('click', { ...common, detail: 1 }));
  };
  // Not before, for on a slowed processor the looking itself would put off the first paint of the page that is looked at.
  begin = () => {
    let ticks = 0;
    const timer = setInterval(() => {
      if (document.querySelector(taken)) probe.taken ??= last;
      if (document.querySelector(answer)) {
        probe.answered = performance.now();
        clearInterval(timer);
      } else if (probe.taken === null && ticks++ % 5 === 0) click();
    }, 10);
  };
}
