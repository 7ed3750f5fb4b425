import type { Effect } from '../model/vocabulary.ts';
import { NameTable } from './nameTable.ts';

const [tab, newline, carriageReturn, space, hash] = [9, 10, 13, 32, 35];

const codes = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** The effects as they are spelled, with their signs. */
const spelled = (word: Effect, sign: number) => ({ bytes: codes(word), sign });
const activates = spelled('activates', 1);
const inhibits = spelled('inhibits', -1);
const affects = spelled('affects', 0);

/** The shortest line there can be: two names of one byte, `affects`, two tabs and the line feed. */
const shortestLine = 12;
const notAnEffect = 2;

/** A line that breaks a rule. */
export interface Fault {
  line: number;
  rule: string;
  message: string;
}

/** One pass over the bytes of a SIF file: names get numbers, lines become arrows, faults are kept with their line. */
export class SifScanner {
  readonly names: NameTable;
  readonly faults: Fault[] = [];
  private readonly sources: Uint32Array;
  private readonly targets: Uint32Array;
  private readonly signs: Int8Array;
  private readonly lines: Uint32Array;
  private size = 0;

  constructor(readonly bytes: Uint8Array) {
    const most = Math.ceil(bytes.length / shortestLine) + 1;
    this.names = new NameTable(bytes, most * 2);
    this.sources = new Uint32Array(most);
    this.targets = new Uint32Array(most);
    this.lines = new Uint32Array(most);
    this.signs = new Int8Array(most);
    this.scan();
  }

  arrows(): { sources: Uint32Array; targets: Uint32Array; signs: Int8Array; lines: Uint32Array } {
    const { size } = this;
    return {
      sources: this.sources.subarray(0, size),
      targets: this.targets.subarray(0, size),
      signs: this.signs.subarray(0, size),
      lines: this.lines.subarray(0, size),
    };
  }

  private scan(): void {
    const { bytes } = this;
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    let at = hasMark ? 3 : 0;
    for (let line = 1; at < bytes.length; line++) at = this.scanLine(at, line);
  }

  /** Reads the line that begins at `start`; returns where the next one begins. */
  private scanLine(start: number, line: number): number {
    const { bytes } = this;
    const size = bytes.length;
    // Tight loops over one field each, with FNV-1a as the bytes go by: this is where reading spends its time.
    let at = start;
    let sourceHash = 0x811c9dc5 | 0;
    let targetHash = 0x811c9dc5 | 0;
    let byte = 0;
    for (; at < size; at++) {
      byte = bytes[at] as number;
      if (byte < space && (byte === tab || byte === newline)) break;
      sourceHash = Math.imul(sourceHash ^ byte, 0x01000193);
    }
    const first = at;
    let tabs = 0;
    if (at < size && byte === tab) {
      tabs = 1;
      for (at++; at < size; at++) {
        byte = bytes[at] as number;
        if (byte < space && (byte === tab || byte === newline)) break;
      }
    }
    const second = at;
    if (tabs === 1 && at < size && byte === tab) {
      tabs = 2;
      at++;
    }
    for (; at < size; at++) {
      byte = bytes[at] as number;
      if (byte < space) {
        if (byte === newline) break;
        if (byte === tab) tabs++;
        if (byte === carriageReturn) continue;
      }
      targetHash = Math.imul(targetHash ^ byte, 0x01000193);
    }
    let end = at;
    while (end > start && bytes[end - 1] === carriageReturn) end--;
    const next = at + 1;
    if (tabs === 2 && bytes[start] !== hash) this.takeLine(start, first, second, end, sourceHash, targetHash, line);
    else if (bytes[start] !== hash && !this.isBlank(start, at)) {
      const fields = tabs + 1;
      const found = `${fields} ${fields === 1 ? 'field' : 'fields'}`;
      this.faults.push({ line, rule: 'F1', message: `${found} where there should be three: source, effect, target` });
    }
    return next;
  }

  private isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if ((this.bytes[at] as number) > space) return false;
    return true;
  }

  private takeLine(
    start: number,
    first: number,
    second: number,
    end: number,
    sourceHash: number,
    targetHash: number,
    line: number,
  ): void {
    const sign = this.signAt(first + 1, second);
    if (sign === notAnEffect || !this.isName(start, first) || !this.isName(second + 1, end)) {
      this.explain({ start, first, second, end }, line);
      return;
    }
    const source = this.names.number(start, first, sourceHash);
    const target = this.names.number(second + 1, end, targetHash);
    if (source === target) {
      const name = this.quoted(start, first);
      this.faults.push({ line, rule: 'F4', message: `${name} acts on itself; a self-loop is not an interaction` });
      return;
    }
    const arrow = this.size++;
    this.sources[arrow] = source;
    this.targets[arrow] = target;
    this.signs[arrow] = sign;
    this.lines[arrow] = line;
  }

  private isName(start: number, end: number): boolean {
    return end > start && this.bytes[start] !== space && this.bytes[end - 1] !== space;
  }

  /** The effects differ in length, so one comparison settles each. */
  private signAt(start: number, end: number): number {
    const length = end - start;
    const effect = length === 9 ? activates : length === 8 ? inhibits : length === 7 ? affects : null;
    if (effect === null) return notAnEffect;
    for (let at = 0; at < length; at++) if (effect.bytes[at] !== this.bytes[start + at]) return notAnEffect;
    return effect.sign;
  }

  private explain(
    { start, first, second, end }: { start: number; first: number; second: number; end: number },
    line: number,
  ): void {
    const push = (rule: string, message: string) => this.faults.push({ line, rule, message });
    if (!this.isName(start, first))
      push('F3', `the source ${this.quoted(start, first)} is empty or has spaces around it`);
    else if (!this.isName(second + 1, end))
      push('F3', `the target ${this.quoted(second + 1, end)} is empty or has spaces around it`);
    else push('F2', `the effect ${this.quoted(first + 1, second)} is none of activates, inhibits, affects`);
  }

  /** Bytes as they are shown in a message; what is not plain ASCII shows as a dot. */
  private quoted(start: number, end: number): string {
    const shown = Array.from(this.bytes.subarray(start, Math.min(end, start + 60)), (byte) =>
      byte >= space && byte < 127 ? String.fromCharCode(byte) : '·',
    );
    return `“${shown.join('')}”`;
  }
}
