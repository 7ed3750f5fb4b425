import { stronglyConnected } from './steadyBlocks.ts';
import type { Component } from './steadyComponent.ts';
import { timesSign } from './steadySigns.ts';

/** What a component's questions may still cost before the answer is "either sign" (counted, not timed, so that it is always the same), and how many parts have been named. */
export interface Search {
  left: number;
  parts: number;
}

/** A part of a component: the nodes with `region[v] === id`. */
export interface Part {
  readonly component: Component;
  readonly region: Int32Array;
  readonly id: number;
}

/**
 * Signs relative to the first member, if no two paths between the same nodes of a strongly connected part oppose
 * (structural balance): 1 like it, 2 against it. Undefined where some do, or where an arrow's sign is not known.
 */
export function balance({ component, region, id }: Part, first: number): Uint8Array | undefined {
  const sides = new Uint8Array(component.size);
  sides[first] = 1;
  const queue = [first];
  for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
    const targets = component.out[v] as readonly number[];
    for (let i = 0; i < targets.length; i++) {
      const w = targets[i] as number;
      if (region[w] !== id) continue;
      const side = timesSign(sides[v] as number, component.outSigns[v]?.[i] ?? 0);
      if (side === 3 || ((sides[w] as number) | side) === 3) return undefined;
      if (sides[w] === 0) queue.push(w);
      sides[w] = side;
    }
  }
  return sides;
}

/** The part's blocks on the way from one node to another, upstream first; a simple path never returns to `from` nor leaves `to`. */
function blocksBetween({ component, region, id }: Part, from: number, to: number): number[][] {
  const blocks = stronglyConnected(component.size, [from], (v, i) => {
    if (v === to) return undefined;
    const w = component.out[v]?.[i];
    if (w === undefined) return undefined;
    return w === from || region[w] !== id ? -1 : w;
  });
  const leads = new Uint8Array(component.size);
  leads[to] = 1;
  const useful = blocks.reverse().filter((block) => {
    const does = block.some((v) => v === to || component.out[v]?.some((w) => region[w] === id && leads[w] === 1));
    for (const v of block) leads[v] = does ? 1 : 0;
    return does;
  });
  return useful.reverse();
}

/**
 * The signs that simple paths between two nodes of a part can have. The strongly connected blocks on the way stand in a fixed
 * order and share no node, so a path is one simple path through each of some of them, freely combined; within a block the
 * question is asked again of a smaller graph. Exact, except that a spent search answers 3.
 */
export function pathSigns(part: Part, from: number, to: number, search: Search): number {
  if (from === to) return 1;
  const { component, region, id } = part;
  search.left -= component.size;
  if (search.left <= 0) return 3;
  const arrived = new Uint8Array(component.size);
  arrived[from] = 1;
  for (const block of blocksBetween(part, from, to)) {
    const left = throughBlock(part, block, arrived, search);
    if (block.includes(to)) return left[to] as number;
    for (const v of block) {
      if (left[v] === 0) continue;
      const targets = component.out[v] as readonly number[];
      for (let i = 0; i < targets.length; i++) {
        const w = targets[i] as number;
        if (region[w] !== id || block.includes(w)) continue;
        arrived[w] = (arrived[w] as number) | timesSign(left[v] as number, component.outSigns[v]?.[i] ?? 0);
      }
    }
  }
  return 0;
}

/** The signs with which paths that have arrived at nodes of a block stand at each of its nodes. */
function throughBlock(part: Part, block: readonly number[], arrived: Uint8Array, search: Search): Uint8Array {
  const entries = block.filter((v) => arrived[v] !== 0);
  if (block.length === 1) return arrived;
  const left = new Uint8Array(part.component.size);
  if (search.left <= 0 || entries.some((v) => arrived[v] === 3)) {
    for (const v of block) left[v] = 3;
    return left;
  }
  const inner = { ...part, id: ++search.parts };
  for (const v of block) part.region[v] = inner.id;
  const sides = balance(inner, block[0] as number);
  for (const exit of block) {
    for (const entry of entries) {
      if (left[exit] === 3) break;
      const signs = sides
        ? timesSign(sides[entry] as number, sides[exit] as number)
        : pathSigns(inner, entry, exit, search);
      left[exit] = (left[exit] as number) | timesSign(arrived[entry] as number, signs);
    }
  }
  for (const v of block) part.region[v] = part.id;
  return left;
}

/** Whether a part may hold a simple loop whose sign is +, or is not known: loops through one node, then those that miss it. */
export function mayHoldPositiveLoop(part: Part, members: readonly number[], search: Search): boolean {
  const { component, region, id } = part;
  const blocks = stronglyConnected(component.size, members, (v, i) => {
    const w = component.out[v]?.[i];
    return w === undefined || region[w] === id ? w : -1;
  });
  return blocks.some((block) => {
    if (block.length === 1) return false;
    const inner = { ...part, id: ++search.parts };
    for (const v of block) region[v] = inner.id;
    const hub = block.reduce((best, v) => (degree(component, v) > degree(component, best) ? v : best));
    const through =
      search.left <= 0 ||
      (component.into[hub] as readonly number[]).some((v, i) => {
        if (region[v] !== inner.id) return false;
        return (timesSign(pathSigns(inner, hub, v, search), component.intoSigns[hub]?.[i] ?? 0) & 1) !== 0;
      });
    region[hub] = id;
    const found =
      through ||
      mayHoldPositiveLoop(
        inner,
        block.filter((v) => v !== hub),
        search,
      );
    for (const v of block) region[v] = id;
    return found;
  });
}

const degree = (component: Component, v: number) => (component.out[v]?.length ?? 0) + (component.into[v]?.length ?? 0);
