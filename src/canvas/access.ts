import { keyHint } from './keys.ts';

let described = 0;

/** Makes the stage known to keyboard and assistive technology: focusable, with a name and what its keys do. */
export class Access {
  private readonly hint: HTMLElement;

  constructor(private readonly stage: HTMLElement) {
    this.hint = stage.ownerDocument.createElement('span');
    this.hint.className = 'anagen-stage-hint';
    this.hint.id = `anagen-stage-hint-${++described}`;
    this.hint.textContent = keyHint;
    stage.append(this.hint);
    stage.tabIndex = 0;
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-describedby', this.hint.id);
    this.name('Map of the pathway');
  }

  name(name: string): void {
    this.stage.setAttribute('aria-label', name);
  }

  remove(): void {
    this.hint.remove();
    for (const name of ['role', 'aria-label', 'aria-describedby', 'tabindex']) this.stage.removeAttribute(name);
  }
}
