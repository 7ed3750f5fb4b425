/** Numbers for names that stand in a buffer of bytes: a hash table over byte ranges, open addressing, no strings made. */
export class NameTable {
  size = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  private hashes: Int32Array;
  /** Name number + 1 by place; 0 is free. */
  private table = new Int32Array(1 << 12);
  private mask = (1 << 12) - 1;

  constructor(
    private readonly bytes: Uint8Array,
    capacity: number,
  ) {
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.hashes = new Int32Array(capacity);
  }

  /** The number of the name in `bytes[start..end)`; a new name gets the next number. `hash` is that of its bytes. */
  number(start: number, end: number, hash: number): number {
    const { table, hashes, mask } = this;
    const folded = hash ^ (hash >>> 15);
    for (let place = folded & mask; ; place = (place + 1) & mask) {
      const entry = table[place] as number;
      if (entry === 0) return this.enter(place, start, end, folded);
      if (hashes[entry - 1] === folded && this.isSame(entry - 1, start, end)) return entry - 1;
    }
  }

  private isSame(name: number, start: number, end: number): boolean {
    const { bytes } = this;
    const other = this.starts[name] as number;
    if ((this.ends[name] as number) - other !== end - start) return false;
    for (let at = end - start - 1; at >= 0; at--) if (bytes[start + at] !== bytes[other + at]) return false;
    return true;
  }

  private enter(place: number, start: number, end: number, folded: number): number {
    const name = this.size++;
    this.starts[name] = start;
    this.ends[name] = end;
    this.hashes[name] = folded;
    this.table[place] = name + 1;
    if (this.size * 2 > this.mask) this.grow();
    return name;
  }

  private grow(): void {
    const mask = this.mask * 4 + 3;
    const table = new Int32Array(mask + 1);
    for (let name = 0; name < this.size; name++) {
      let place = (this.hashes[name] as number) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = name + 1;
    }
    this.table = table;
    this.mask = mask;
  }
}
