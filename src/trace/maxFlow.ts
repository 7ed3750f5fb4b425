/** Capacity of what cannot be cut. */
export const uncuttable = 1 << 30;

/** A flow network as pairs of arcs: arc `i` and its reverse `i ^ 1`. */
export class FlowNetwork {
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];

  constructor(nodes: number) {
    this.head = new Int32Array(nodes).fill(-1);
  }

  /** Adds an arc with its capacity; returns its number. */
  add(from: number, to: number, capacity: number): number {
    const arc = this.to.length;
    this.to.push(to, from);
    this.room.push(capacity, 0);
    this.next.push(this.head[from] as number, this.head[to] as number);
    this.head[from] = arc;
    this.head[to] = arc + 1;
    return arc;
  }

  /** Marks what can be reached in the residual network; returns the arcs by which each node was reached. */
  private search(source: number, sink: number): Int32Array {
    const came = new Int32Array(this.head.length).fill(-2);
    const queue = [source];
    came[source] = -1;
    for (let at = 0; at < queue.length && came[sink] === -2; at++) {
      const node = queue[at] as number;
      for (let arc = this.head[node] as number; arc >= 0; arc = this.next[arc] as number) {
        const to = this.to[arc] as number;
        if ((this.room[arc] as number) <= 0 || came[to] !== -2) continue;
        came[to] = arc;
        queue.push(to);
      }
    }
    return came;
  }

  /**
   * The greatest flow by shortest augmenting paths (Edmonds and Karp 1972), stopped once it passes `limit`, and the side of
   * the source in the residual network, by node.
   */
  maxFlow(source: number, sink: number, limit: number): { flow: number; side: boolean[] } {
    let flow = 0;
    for (;;) {
      const came = this.search(source, sink);
      if (came[sink] === -2 || flow > limit) return { flow, side: Array.from(came, (each) => each !== -2) };
      let least = uncuttable;
      for (let node = sink; node !== source; node = this.to[(came[node] as number) ^ 1] as number)
        least = Math.min(least, this.room[came[node] as number] as number);
      for (let node = sink; node !== source; node = this.to[(came[node] as number) ^ 1] as number) {
        const arc = came[node] as number;
        this.room[arc] = (this.room[arc] as number) - least;
        this.room[arc ^ 1] = (this.room[arc ^ 1] as number) + least;
      }
      flow += least;
    }
  }
}
