import type { Component } from './steadyComponent.ts';
import { timesSign } from './steadySigns.ts';

/**
 * Paths and loops of a small component by the set of nodes that they visit, as bits. What a determinant's expansion asks is
 * which nodes a path or loop takes and with which signs, never in which order, so a table over subsets (as Held and Karp
 * have for tours) holds all of them, and its cost does not depend on how many there are.
 */
export interface Subsets {
  readonly size: number;
  readonly full: number;
  /** For each subset the signs of the loops through exactly its nodes; 0 where there is none. */
  readonly loops: Uint8Array;
  /** The strongly connected blocks of two or more nodes within a subset. */
  readonly blocks: (subset: number) => readonly number[];
  /** For each subset and last node (`subset * size + last`) the signs of the simple paths there from `start`. */
  readonly pathsFrom: (start: number) => Uint8Array;
}

/** The table of simple paths from `start` over the nodes in `allowed`, which includes `start`. */
function paths(component: Component, start: number, allowed: number): Uint8Array {
  const { size, out, outSigns } = component;
  const table = new Uint8Array((1 << size) * size);
  table[(1 << start) * size + start] = 1;
  for (let subset = 1 << start; subset < 1 << size; subset++) {
    if ((subset & (1 << start)) === 0 || (subset & ~allowed) !== 0) continue;
    for (let last = 0; last < size; last++) {
      const signs = table[subset * size + last] as number;
      if (signs === 0) continue;
      const targets = out[last] as readonly number[];
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i] as number;
        const bit = 1 << target;
        if ((subset & bit) !== 0 || (bit & ~allowed) !== 0) continue;
        const at = (subset | bit) * size + target;
        table[at] = (table[at] as number) | timesSign(signs, outSigns[last]?.[i] ?? 0);
      }
    }
  }
  return table;
}

/** The loops of every subset: each is counted from its lowest node. */
function loopTable(component: Component): Uint8Array {
  const { size, into, intoSigns } = component;
  const loops = new Uint8Array(1 << size);
  for (let start = 0; start < size; start++) {
    const higher = ((1 << size) - 1) & ~((1 << start) - 1);
    const table = paths(component, start, higher);
    const back = into[start] as readonly number[];
    for (let subset = 1 << start; subset < 1 << size; subset++) {
      for (let i = 0; i < back.length; i++) {
        const signs = table[subset * size + (back[i] as number)] as number;
        if (signs !== 0) loops[subset] = (loops[subset] as number) | timesSign(signs, intoSigns[start]?.[i] ?? 0);
      }
    }
  }
  return loops;
}

/** The nodes of `subset` that can be reached from `from` over `rows` (each node's neighbours as bits) without leaving it. */
function reached(rows: readonly number[], subset: number, from: number): number {
  let [seen, edge] = [0, from];
  while (edge !== 0) {
    seen |= edge;
    let beyond = 0;
    for (let rest = edge; rest !== 0; rest &= rest - 1) beyond |= rows[31 - Math.clz32(rest & -rest)] as number;
    edge = beyond & subset & ~seen;
  }
  return seen;
}

const bits = (row: readonly number[]) => row.reduce((all, v) => all | (1 << v), 0);

/** Prepares the tables of a component of few nodes; the cost is 2^size · size · arrows. */
export function prepareSubsets(component: Component): Subsets {
  const full = (1 << component.size) - 1;
  const [down, up] = [component.out.map(bits), component.into.map(bits)];
  const known = new Map<number, readonly number[]>();
  const fromStart = new Map<number, Uint8Array>();
  const blocks = (subset: number): readonly number[] => {
    const before = known.get(subset);
    if (before) return before;
    const found: number[] = [];
    for (let rest = subset; rest !== 0; ) {
      const first = rest & -rest;
      const block = reached(down, subset, first) & reached(up, subset, first);
      if (block !== first) found.push(block);
      rest &= ~block;
    }
    known.set(subset, found);
    return found;
  };
  const pathsFrom = (start: number): Uint8Array => {
    const table = fromStart.get(start) ?? paths(component, start, full);
    fromStart.set(start, table);
    return table;
  };
  return { size: component.size, full, loops: loopTable(component), blocks, pathsFrom };
}
