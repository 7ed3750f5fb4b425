import { Spelling } from './spelling.ts';

/**
 * Numbers for names, in the order in which they first come: a hash table with open addressing over their words. No string
 * is made of any before all are asked for.
 */
export class NameTable {
  private kept = new Spelling(1 << 13, 1 << 15);
  /** By place, a hash and the number + 1 of the name that has it; 0 where a place is free. */
  private table = new Int32Array(2 << 14);
  private starts = new Int32Array(0);

  /**
   * Numbers many names at once, into `numbers`. What a look-up costs is waiting for memory, so each step is done for all of
   * them before the next: then the waiting overlaps.
   */
  numberAll(names: Spelling, numbers: Int32Array): void {
    const { size } = names;
    if (this.starts.length < size) this.starts = new Int32Array(names.hashes.length);
    this.find(names, numbers);
    const { starts } = this;
    const keptStarts = this.kept.starts;
    for (let each = 0; each < size; each++) {
      const likely = numbers[each] as number;
      starts[each] = likely < 0 ? -1 : (keptStarts[likely] as number);
    }
    for (let each = 0; each < size; each++) {
      const start = starts[each] as number;
      if (start < 0 || !this.isSame(start, names, each)) numbers[each] = this.number(names, each);
    }
  }

  /** All names by their numbers; `decode` turns UTF-8 into text. */
  names(decode: (bytes: Uint8Array) => string): string[] {
    return decode(this.kept.text()).split('\n').slice(0, -1);
  }

  /** The number of the first name of the same hash; -1 where there is none yet. */
  private find({ size, hashes }: Spelling, numbers: Int32Array): void {
    const { table } = this;
    const mask = table.length - 1;
    for (let each = 0; each < size; each++) {
      const hash = hashes[each] as number;
      let place = (hash << 1) & mask;
      let entry = table[place + 1] as number;
      while (entry !== 0 && table[place] !== hash) {
        place = (place + 2) & mask;
        entry = table[place + 1] as number;
      }
      numbers[each] = entry - 1;
    }
  }

  private number(names: Spelling, each: number): number {
    const { table } = this;
    const hash = names.hashes[each] as number;
    const mask = table.length - 1;
    for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
      const name = (table[place + 1] as number) - 1;
      if (name < 0) return this.enter(place, names, each);
      if (table[place] === hash && this.isSame(this.kept.starts[name] as number, names, each)) return name;
    }
  }

  private isSame(start: number, { words, starts }: Spelling, each: number): boolean {
    const { words: kept } = this.kept;
    const end = starts[each + 1] as number;
    let other = start;
    for (let at = starts[each] as number; at < end; at++) if (words[at] !== kept[other++]) return false;
    return true;
  }

  private enter(place: number, { words, starts, hashes }: Spelling, each: number): number {
    const end = starts[each + 1] as number;
    const length = end - (starts[each] as number);
    while (this.kept.size === this.kept.hashes.length || this.kept.used + length > this.kept.words.length)
      this.kept = this.kept.doubled();
    const { kept, table } = this;
    for (let at = end - length; at < end; at++) kept.words[kept.used++] = words[at] as number;
    kept.close(hashes[each] as number);
    table[place] = hashes[each] as number;
    table[place + 1] = kept.size;
    if (kept.size * 4 > table.length) this.grow();
    return kept.size - 1;
  }

  private grow(): void {
    const { size, hashes } = this.kept;
    const table = new Int32Array(this.table.length * 4);
    const mask = table.length - 1;
    for (let name = 0; name < size; name++) {
      const hash = hashes[name] as number;
      let place = (hash << 1) & mask;
      while (table[place + 1] !== 0) place = (place + 2) & mask;
      table[place] = hash;
      table[place + 1] = name + 1;
    }
    this.table = table;
  }
}
