/** A binary heap of numbered states, cheapest first. Grows as needed; a state may stand in it more than once. */
export class Heap {
  private keys = new Float64Array(1024);
  private values = new Int32Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The smallest key, or infinity when empty. */
  get least(): number {
    return this.count === 0 ? Number.POSITIVE_INFINITY : (this.keys[0] as number);
  }

  clear(): void {
    this.count = 0;
  }

  push(key: number, value: number): void {
    if (this.count === this.keys.length) this.grow();
    const { keys, values } = this;
    let index = this.count++;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if ((keys[parent] as number) <= key) break;
      keys[index] = keys[parent] as number;
      values[index] = values[parent] as number;
      index = parent;
    }
    keys[index] = key;
    values[index] = value;
  }

  /** Takes out the state with the smallest key. Call only when not empty. */
  pop(): number {
    const { keys, values } = this;
    const top = values[0] as number;
    const count = --this.count;
    const key = keys[count] as number;
    const value = values[count] as number;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= count) break;
      if (child + 1 < count && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= key) break;
      keys[index] = keys[child] as number;
      values[index] = values[child] as number;
      index = child;
    }
    keys[index] = key;
    values[index] = value;
    return top;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    const values = new Int32Array(this.values.length * 2);
    keys.set(this.keys);
    values.set(this.values);
    this.keys = keys;
    this.values = values;
  }
}
