import type { AddressWindow } from '../../src/app/historyWriter.ts';

/** A window with a history of its own and a clock that is turned by hand. */
export class FakeWindow {
  readonly entries: string[];
  at = 0;
  /** Calls of pushState and replaceState. */
  calls = 0;
  /** Makes the browser refuse, as Safari does after too many calls. */
  refuses = false;
  private now = 0;
  private timers = new Map<number, { due: number; act: () => void }>();
  private listeners = new Map<string, Set<() => void>>();

  constructor(address = 'https://example.org/anagen/') {
    this.entries = [address];
  }

  get href(): string {
    return this.entries[this.at] ?? '';
  }

  get fragment(): string {
    return this.href.split('#')[1] ?? '';
  }

  /** The fragments of all entries. */
  get fragments(): string[] {
    return this.entries.map((entry) => entry.split('#')[1] ?? '');
  }

  private write(url: string, from: number): void {
    this.calls++;
    if (this.refuses) throw new DOMException('Too many calls', 'SecurityError');
    this.entries.splice(from, this.entries.length, new URL(url, this.href).href);
    this.at = from;
  }

  go(by: number): void {
    this.at = Math.max(0, Math.min(this.entries.length - 1, this.at + by));
    for (const type of ['popstate', 'hashchange']) for (const hear of this.listeners.get(type) ?? []) hear();
  }

  /** The reader types another fragment into the address bar. */
  type(fragment: string): void {
    this.entries.splice(this.at + 1, this.entries.length, new URL(`#${fragment}`, this.href).href);
    this.go(1);
  }

  wait(ms: number): void {
    this.now += ms;
    for (const [id, { due, act }] of [...this.timers]) if (due <= this.now && this.timers.delete(id)) act();
  }

  /** As the address bar takes it; only what it uses is there. */
  get window(): AddressWindow {
    return {
      location: Object.defineProperties({} as Location, {
        href: { get: () => this.href },
        hash: { get: () => (this.fragment === '' ? '' : `#${this.fragment}`) },
      }),
      history: {
        pushState: (_: unknown, __: string, url: string) => this.write(url, this.at + 1),
        replaceState: (_: unknown, __: string, url: string) => {
          const after = this.entries.slice(this.at + 1);
          this.write(url, this.at);
          this.entries.push(...after);
        },
      },
      addEventListener: (type: string, hear: () => void) => {
        this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(hear));
      },
      removeEventListener: (type: string, hear: () => void) => this.listeners.get(type)?.delete(hear),
      setTimeout: (act: () => void, ms: number) => {
        const id = this.timers.size + this.calls * 1000 + 1;
        this.timers.set(id, { due: this.now + ms, act });
        return id;
      },
      clearTimeout: (id: number) => this.timers.delete(id),
    } as unknown as AddressWindow;
  }
}
