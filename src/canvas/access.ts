import type { Box } from '../layout/box.ts';
import type { Stop } from '../layout/walk.ts';

/** The stops of one compartment, or the arrows, with the names that they are read by. */
export interface NamedStops {
  label: string;
  stops: readonly { stop: Stop; name: string }[];
}

let described = 0;

/** What a screen reader says a stop is. */
const roleWords: Record<Stop['kind'], string> = { entity: 'node', interaction: 'arrow' };

const keyOf = ({ kind, id }: Stop) => `${kind}-${id}`;

/**
 * Makes the stage known to keyboard and assistive technology: one focusable element with a name and what its keys do, and
 * in it an element with a name for every node and arrow. The focus stays on the stage; which stop it is on is said by
 * `aria-activedescendant`, so that stops can come and go without losing the reader's place.
 */
export class Access {
  private readonly hint: HTMLElement;
  private readonly stops: HTMLElement;
  private readonly elements = new Map<string, HTMLElement>();
  private readonly id = `anagen-stage-${++described}`;
  private current: HTMLElement | null = null;

  constructor(private readonly stage: HTMLElement) {
    const page = stage.ownerDocument;
    this.hint = page.createElement('span');
    this.hint.className = 'anagen-stage-hint';
    this.hint.id = `${this.id}-hint`;
    this.stops = page.createElement('div');
    this.stops.className = 'anagen-stops';
    stage.append(this.hint, this.stops);
    stage.tabIndex = 0;
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-roledescription', 'picture to walk');
    stage.setAttribute('aria-describedby', this.hint.id);
    this.name('Map of the pathway');
  }

  name(name: string): void {
    this.stage.setAttribute('aria-label', name);
  }

  explain(hint: string): void {
    if (this.hint.textContent !== hint) this.hint.textContent = hint;
  }

  /** Names the stops. Where they are those that are there already, only names change and the reader's place stays. */
  show(groups: readonly NamedStops[]): void {
    const stops = groups.flatMap((group) => group.stops);
    const same = stops.length === this.elements.size && stops.every((each) => this.elements.has(`${keyOf(each.stop)}`));
    if (!same) this.rebuild(groups);
    for (const { stop, name } of stops) {
      const element = this.elements.get(keyOf(stop));
      if (element && element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
    }
  }

  private rebuild(groups: readonly NamedStops[]): void {
    this.elements.clear();
    this.current = null;
    this.stops.replaceChildren(
      ...groups.map(({ label, stops }) => {
        const group = this.stops.ownerDocument.createElement('div');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', label);
        group.append(...stops.map(({ stop }) => this.element(stop)));
        return group;
      }),
    );
  }

  private element(stop: Stop): HTMLElement {
    const element = this.stops.ownerDocument.createElement('div');
    element.id = `${this.id}-${keyOf(stop)}`;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-roledescription', roleWords[stop.kind]);
    this.elements.set(keyOf(stop), element);
    return element;
  }

  /** Says on which stop the focus is, and where among its siblings; with null, on the stage itself. */
  be(stop: Stop | null, whereabouts = ''): void {
    const element = stop ? (this.elements.get(keyOf(stop)) ?? null) : null;
    if (element !== this.current) this.current?.removeAttribute('aria-description');
    this.current = element;
    if (!element) {
      this.stage.removeAttribute('aria-activedescendant');
      return;
    }
    element.setAttribute('aria-description', whereabouts);
    this.stage.setAttribute('aria-activedescendant', element.id);
  }

  /** Lays the stop's element over what is drawn, for magnifiers and for whoever reads by touch. Px of the stage. */
  place({ x, y, width, height }: Box): void {
    if (!this.current) return;
    const px = { left: x, top: y, width, height };
    for (const [side, value] of Object.entries(px)) this.current.style.setProperty(side, `${Math.round(value)}px`);
  }

  /** Hands the focus to the next control after the stage; to none where there is none. */
  leadOut(): void {
    const controls = this.stage.ownerDocument.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex="0"]',
    );
    for (const control of controls) {
      const after = this.stage.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!after || this.stage.contains(control) || !control.checkVisibility()) continue;
      control.focus();
      if (this.stage.ownerDocument.activeElement === control) return;
    }
  }

  remove(): void {
    this.hint.remove();
    this.stops.remove();
    for (const name of ['role', 'label', 'roledescription', 'describedby', 'activedescendant'])
      this.stage.removeAttribute(name === 'role' ? name : `aria-${name}`);
    this.stage.removeAttribute('tabindex');
  }
}
