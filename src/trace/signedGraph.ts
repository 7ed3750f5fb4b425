/**
 * A signed directed graph in compressed sparse rows, both ways. Nodes are numbers from 0; arrow `i` of the input keeps its
 * number, so that parallel arrows stay apart. Signs: +1 activates, -1 inhibits, 0 affects (sign not known).
 */
export interface SignedGraph {
  /** Node number to name (entity id). */
  readonly names: readonly string[];
  /** Arrows out of node v stand at `outStart[v]` up to, not including, `outStart[v + 1]`. */
  readonly outStart: Uint32Array;
  readonly outTarget: Uint32Array;
  readonly outSign: Int8Array;
  /** The number of the arrow as it was given. */
  readonly outArrow: Uint32Array;
  /** Arrows into node v, likewise. */
  readonly inStart: Uint32Array;
  readonly inSource: Uint32Array;
  readonly inSign: Int8Array;
  readonly inArrow: Uint32Array;
}

/** Where the arrows of each node start when sorted by `keys` (counts, summed up); length `size + 1`. */
function rowStarts(size: number, keys: Uint32Array): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < keys.length; i++) {
    const next = (keys[i] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let v = 0; v < size; v++) starts[v + 1] = (starts[v + 1] as number) + (starts[v] as number);
  return starts;
}

/**
 * Builds the graph from arrows in three arrays of equal length: node numbers of sources and targets, signs. A counting sort
 * each way, linear in nodes and arrows; the arrows of one node keep the order in which they were given.
 */
export function buildGraph(
  names: readonly string[],
  sources: Uint32Array,
  targets: Uint32Array,
  signs: Int8Array,
): SignedGraph {
  const [outStart, inStart] = [rowStarts(names.length, sources), rowStarts(names.length, targets)];
  const size = sources.length;
  const [outTarget, outArrow, outSign] = [new Uint32Array(size), new Uint32Array(size), new Int8Array(size)];
  const [inSource, inArrow, inSign] = [new Uint32Array(size), new Uint32Array(size), new Int8Array(size)];
  const [nextOut, nextIn] = [outStart.slice(), inStart.slice()];
  for (let arrow = 0; arrow < size; arrow++) {
    const [source, target, sign] = [sources[arrow] as number, targets[arrow] as number, signs[arrow] as number];
    const out = nextOut[source] as number;
    nextOut[source] = out + 1;
    outTarget[out] = target;
    outSign[out] = sign;
    outArrow[out] = arrow;
    const into = nextIn[target] as number;
    nextIn[target] = into + 1;
    inSource[into] = source;
    inSign[into] = sign;
    inArrow[into] = arrow;
  }
  return { names, outStart, outTarget, outSign, outArrow, inStart, inSource, inSign, inArrow };
}
