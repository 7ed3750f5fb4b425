import { NameTable } from './nameTable.ts';
import { carriageReturn, type Fault, hash, newline, quoted, readLine, space, tab } from './sifLine.ts';
import { hashedOn, lastWord, Spelling } from './spelling.ts';

/** The shortest line there can be: two names of one byte, `affects`, two tabs and the line feed. */
const shortestLine = 12;
/** Bytes that are scanned at once: few enough to stay near the processor. */
const pieceSize = 1 << 16;
/** Room behind a piece, so that a few words can be read anywhere. */
const slack = 16;

const ones = 0x01010101;
const tops = 0x80808080 | 0;
/** Bytes below this may end a field. */
const ending = 14;

const word = (letters: string) =>
  letters.charCodeAt(0) | (letters.charCodeAt(1) << 8) | (letters.charCodeAt(2) << 16) | (letters.charCodeAt(3) << 24);
const [acti, vate, inhi, bits, affe] = ['acti', 'vate', 'inhi', 'bits', 'affe'].map(word) as [
  number,
  number,
  number,
  number,
  number,
];
/** What stands behind the last whole word: `s` and the tab; `cts` and the tab. */
const [s, cts] = [word('s\t\0\0'), word('cts\t')];

/** Room for the names of a piece of so many bytes. */
function spellingFor(size: number): Spelling {
  return new Spelling(2 * (Math.ceil(size / shortestLine) + 1), size / 2);
}

/** Text as bytes, turned into a string; it must throw where they are not UTF-8. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * One pass over the bytes of a SIF file, as they come: names get numbers, lines become arrows, faults are kept with their
 * line. The usual line is read four bytes at a time; any other is left to `readLine`.
 */
export class SifScanner {
  readonly names = new NameTable();
  readonly faults: Fault[] = [];
  /** False once the bytes have turned out to be no text (rule F7). */
  isText = true;
  private readonly sources: Uint32Array;
  private readonly targets: Uint32Array;
  private readonly signs: Int8Array;
  private readonly lines: Uint32Array;
  /** How many arrows are whole, and how many lines were read. */
  private size = 0;
  private line = 0;
  private bytes = new Uint8Array(pieceSize + slack);
  private view = new DataView(this.bytes.buffer);
  /** The names of a piece, source and target in turn, before they are numbered; and their numbers. */
  private spelled = spellingFor(this.bytes.length);
  private numbers = new Int32Array(this.spelled.hashes.length);
  /** How many bytes wait in `bytes`. */
  private filled = 0;
  /** All words seen in a piece, laid over each other: whether anything in it is not ASCII. */
  private seen = 0;
  /** Where the field that was scanned last ends. */
  private end = 0;

  /** For at most so many bytes. */
  constructor(
    size: number,
    private readonly decode: Decode,
  ) {
    const most = Math.ceil(size / shortestLine) + 1;
    this.sources = new Uint32Array(most);
    this.targets = new Uint32Array(most);
    this.lines = new Uint32Array(most);
    this.signs = new Int8Array(most);
  }

  /** Takes the next bytes. */
  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.isText; ) {
      const next = bytes.subarray(at, at + this.bytes.length - slack - this.filled);
      this.bytes.set(next, this.filled);
      const last = next.lastIndexOf(newline);
      const whole = last < 0 ? 0 : this.filled + last + 1;
      this.filled += next.length;
      at += next.length;
      if (whole > 0) this.scan(whole);
      else if (this.filled === this.bytes.length - slack) this.widen();
    }
  }

  /** Takes what is left: a last line that no line feed ends. */
  finish(): void {
    if (this.filled === 0 || !this.isText) return;
    this.bytes[this.filled++] = newline;
    this.scan(this.filled);
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

  /** Makes room for a line longer than a piece. */
  private widen(): void {
    const wider = new Uint8Array(this.bytes.length * 2);
    wider.set(this.bytes);
    this.bytes = wider;
    this.view = new DataView(wider.buffer);
    this.spelled = spellingFor(wider.length);
    this.numbers = new Int32Array(this.spelled.hashes.length);
  }

  /** Scans the lines that are whole and keeps the rest for later. */
  private scan(whole: number): void {
    const { bytes } = this;
    const hasMark = this.line === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.seen = 0;
    for (let at = hasMark ? 3 : 0; at < whole; ) {
      this.line++;
      const next = this.usualLine(at);
      at = next > 0 ? next : this.anyLine(at);
    }
    this.connect();
    if ((this.seen & tops) !== 0) this.checkText(bytes.subarray(0, whole));
    bytes.copyWithin(0, whole, this.filled);
    this.filled -= whole;
  }

  private checkText(bytes: Uint8Array): void {
    try {
      this.decode(bytes);
    } catch {
      this.isText = false;
    }
  }

  /** Reads the line that begins at `start` if there is nothing special about it; returns where the next begins, else 0. */
  private usualLine(start: number): number {
    const { bytes, view, spelled } = this;
    const { used, size } = spelled;
    if (bytes[start] !== hash && bytes[start] !== space && this.field(start) === tab) {
      const { end } = this;
      const effect = view.getInt32(end + 1, true);
      const rest = view.getInt32(end + 5, true);
      let sign = 0;
      let target = 0;
      if (effect === acti && rest === vate && (view.getInt32(end + 9, true) & 0xffff) === s) {
        sign = 1;
        target = end + 11;
      } else if (effect === inhi && rest === bits && bytes[end + 9] === tab) {
        sign = -1;
        target = end + 10;
      } else if (effect === affe && rest === cts) target = end + 9;
      if (target > 0 && end > start && bytes[end - 1] !== space && bytes[target] !== space) {
        const stop = this.field(target);
        const feed = stop === carriageReturn ? this.end + 1 : this.end;
        if (this.end > target && bytes[feed] === newline && bytes[this.end - 1] !== space) {
          this.close(sign);
          return feed + 1;
        }
      }
    }
    spelled.used = used;
    spelled.size = size;
    return 0;
  }

  /**
   * Spells a field from its beginning, four bytes at a time; returns the byte below `ending` that stands behind it. For each
   * word is asked whether one of its bytes is below (Mycroft's test, exact for the first of them).
   */
  private field(start: number): number {
    const { view, spelled } = this;
    const { words } = spelled;
    let mixed = 0;
    let { used } = spelled;
    for (let at = start; ; at += 4) {
      const bits = view.getInt32(at, true);
      this.seen |= bits;
      const below = (bits - ending * ones) & ~bits & tops;
      if (below === 0) {
        words[used++] = bits;
        mixed = hashedOn(mixed, bits);
        continue;
      }
      const within = (31 - Math.clz32(below & -below)) >> 3;
      const last = lastWord(bits, within);
      words[used++] = last;
      spelled.used = used;
      spelled.close(hashedOn(mixed, last));
      this.end = at + within;
      return (bits >>> (within << 3)) & 0xff;
    }
  }

  private anyLine(start: number): number {
    const { bytes } = this;
    const stop = bytes.indexOf(newline, start);
    // What is passed over must be text too.
    this.seen = tops;
    const read = readLine(bytes, start, stop);
    if (read !== null && 'rule' in read) this.faults.push({ line: this.line, ...read });
    else if (read !== null) {
      for (const field of [read.source, read.target]) this.spelled.add(bytes, ...field);
      this.close(read.sign);
    }
    return stop + 1;
  }

  /** Ends an arrow whose source and target were put. */
  private close(sign: number): void {
    const arrow = this.size + (this.spelled.size >> 1) - 1;
    this.signs[arrow] = sign;
    this.lines[arrow] = this.line;
  }

  /** Numbers the names of a piece, and with them makes its arrows. */
  private connect(): void {
    const { spelled, numbers, signs, lines } = this;
    this.names.numberAll(spelled, numbers);
    for (let each = 0, arrow = this.size; each < spelled.size; each += 2, arrow++) {
      const [source, target] = [numbers[each] as number, numbers[each + 1] as number];
      const line = lines[arrow] as number;
      if (source === target) {
        const name = quoted(spelled.bytesOf(each));
        this.faults.push({ line, rule: 'F4', message: `${name} acts on itself; a self-loop is not an interaction` });
        continue;
      }
      this.sources[this.size] = source;
      this.targets[this.size] = target;
      signs[this.size] = signs[arrow] as number;
      lines[this.size++] = line;
    }
    spelled.clear();
  }
}
