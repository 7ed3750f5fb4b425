import { buildGraph, type SignedGraph } from '../../src/trace/signedGraph.ts';
import type { Chance, Matrix } from './stableSystems.ts';

/** A signed arrow between numbered nodes: source, target, +1, −1 or 0 (not known). */
export type Arrow = readonly [source: number, target: number, sign: number];

export function graphOf(size: number, arrows: readonly Arrow[]): SignedGraph {
  return buildGraph(
    Array.from({ length: size }, (_, i) => `n${i}`),
    Uint32Array.from(arrows, ([source]) => source),
    Uint32Array.from(arrows, ([, target]) => target),
    Int8Array.from(arrows, ([, , sign]) => sign),
  );
}

/** A graph from words: `a>b` activates, `a|b` inhibits, `a?b` affects; nodes by first appearance. */
export function graphFrom(words: string): { graph: SignedGraph; node: (name: string) => number } {
  const names: string[] = [];
  const node = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const arrows = words.split(' ').map((word): Arrow => {
    const [, source = '', effect = '', target = ''] = /^(\w+)([>|?])(\w+)$/.exec(word) ?? [];
    return [node(source), node(target), effect === '>' ? 1 : effect === '|' ? -1 : 0];
  });
  return { graph: { ...graphOf(names.length, arrows), names }, node };
}

/** A standard normal number. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/**
 * A Jacobian with the signs of the arrows and sizes over several orders of magnitude; an unknown sign falls either way.
 * `reach` is the spread of the sizes, `weight` how heavy interactions are beside self-regulation (both in powers of e).
 */
export function drawJacobian(
  size: number,
  arrows: readonly Arrow[],
  reach: number,
  weight: number,
  chance: Chance,
): Matrix {
  const draw = (centre: number) => Math.exp(centre + reach * normal(chance));
  const a: Matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++) (a[i] as number[])[i] = -draw(0);
  for (const [source, target, sign] of arrows) {
    if (source === target) continue;
    const row = a[target] as number[];
    row[source] = (row[source] as number) + (sign || (chance() < 0.5 ? 1 : -1)) * draw(weight);
  }
  return a;
}
