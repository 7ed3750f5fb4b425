/** The parts of the page that begin to answer one after the other. */
type Part = 'controls' | 'stage';

declare global {
  interface Window {
    /** What `early.js` keeps; missing where that did not run. */
    early?: {
      field: HTMLInputElement | null;
      /** Lets a part's events through from here on, and gives the last act that was kept for it. */
      release: (part: Part) => MouseEvent | KeyboardEvent | null;
    };
  }
}

/** How assistive technology would call a control. */
const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent;

/** The control that was meant: itself, or where the page has been drawn anew, the one that is called the same. */
function standing(target: Element): HTMLElement | null {
  const control = target.closest<HTMLElement>('button, input, [role]') ?? target;
  if (control.isConnected) return control instanceof HTMLElement ? control : null;
  const name = nameOf(control);
  return [...document.querySelectorAll<HTMLElement>(control.tagName)].find((each) => nameOf(each) === name) ?? null;
}

function press(stage: Element, { clientX, clientY }: MouseEvent): void {
  const pointer = { bubbles: true, clientX, clientY, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  stage.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  stage.dispatchEvent(new PointerEvent('pointerup', pointer));
}

function repeat(act: MouseEvent | KeyboardEvent, part: Part): void {
  if (!(act.target instanceof Element)) return;
  if (act instanceof KeyboardEvent) {
    const { key, code, shiftKey } = act;
    const target = act.target === document.body ? act.target : standing(act.target);
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }));
  } else if (part === 'stage') {
    const stage = document.getElementById('stage');
    if (stage) press(stage, act);
  } else standing(act.target)?.click();
}

/** Has React hear of a field that the visitor is in already, and of what is written there. */
function announceField(before: HTMLInputElement): void {
  const field = standing(before);
  if (!(field instanceof HTMLInputElement)) return;
  const { value } = before;
  if (document.activeElement === field) field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  else field.focus();
  if (value === '') return;
  // React has seen the words when it took the field over, and would take them for old ones.
  field.value = '';
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * A part of the page answers from here on. Returns what does the last that a visitor did there before: a click, a key, or
 * words in a field; to be called when all that it needs has come.
 */
export function takeEarlyAct(part: Part): () => void {
  const { early } = window;
  const act = early?.release(part) ?? null;
  const field = part === 'controls' ? (early?.field ?? null) : null;
  // Told once: whoever goes on writing is heard.
  if (early && field) early.field = null;
  return () => {
    if (field) announceField(field);
    if (act !== null) repeat(act, part);
  };
}
