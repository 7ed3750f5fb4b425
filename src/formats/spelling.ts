/** A name ends with a line feed, which none has within it. */
const lineFeed = 10;

/** The bytes of a word of four that belong to a name which ends within it, by how many they are. */
const leadingBytes = Int32Array.of(0, 0xff, 0xffff, 0xffffff);

/** The last word of a name, of which the first `count` bytes belong to it (0 to 3): they, the line feed, and nothing. */
export function lastWord(word: number, count: number): number {
  return (word & (leadingBytes[count] as number)) | (lineFeed << (count << 3));
}

/** Takes one more word of a name into its hash. */
export function hashedOn(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Names one behind the other, as words of four bytes each, ended by `lastWord`; by name, where it starts, and its hash. */
export class Spelling {
  size = 0;
  /** How many words are taken. */
  used = 0;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly hashes: Int32Array;

  constructor(names: number, words: number) {
    this.words = new Int32Array(words);
    this.starts = new Int32Array(names + 1);
    this.hashes = new Int32Array(names);
  }

  /** Adds a name by its bytes from `start` up to, not including, `end`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    let [hash, word] = [0, 0];
    const put = () => {
      this.words[this.used++] = word;
      hash = hashedOn(hash, word);
      word = 0;
    };
    for (let at = start; at < end; at++) {
      const count = (at - start) & 3;
      word |= (bytes[at] as number) << (count << 3);
      if (count === 3) put();
    }
    word = lastWord(word, (end - start) & 3);
    put();
    this.close(hash);
  }

  /** Ends a name whose words were put. */
  close(hash: number): void {
    this.hashes[this.size++] = hash;
    this.starts[this.size] = this.used;
  }

  /** Forgets all names. */
  clear(): void {
    this.size = 0;
    this.used = 0;
  }

  /** The bytes of one name. */
  bytesOf(name: number): Uint8Array {
    const { words, starts } = this;
    const start = starts[name] as number;
    const bytes = new Uint8Array(words.buffer, start * 4, ((starts[name + 1] as number) - start) * 4);
    return bytes.subarray(0, bytes.lastIndexOf(lineFeed));
  }

  /** The bytes of all names, each with its line feed. */
  text(): Uint8Array {
    const padded = new Uint8Array(this.words.buffer, 0, this.used * 4);
    const text = new Uint8Array(padded.length);
    let size = 0;
    for (let name = 0; name < this.size; name++)
      for (let at = (this.starts[name] as number) * 4; ; at++) {
        const byte = padded[at] as number;
        text[size++] = byte;
        if (byte === lineFeed) break;
      }
    return text.subarray(0, size);
  }

  /** The same with room for twice as much. */
  doubled(): Spelling {
    const more = new Spelling(this.hashes.length * 2, this.words.length * 2);
    more.words.set(this.words);
    more.starts.set(this.starts);
    more.hashes.set(this.hashes);
    more.size = this.size;
    more.used = this.used;
    return more;
  }
}
