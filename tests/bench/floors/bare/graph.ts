import type { ElementDefinition } from 'cytoscape';

const nodeCount = 60;
const arrowCount = 100;
const room = { width: 1000, height: 700 };

/** Numbers from 0 to below 1, the same with every load: a linear congruential generator (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sixty nodes at places of their own and a hundred arrows between them. */
export function randomGraph(): ElementDefinition[] {
  const next = chance(7);
  const any = () => `node-${Math.floor(next() * nodeCount)}`;
  const nodes = Array.from({ length: nodeCount }, (_, at) => ({
    data: { id: `node-${at}`, label: `Node ${at}` },
    position: { x: next() * room.width, y: next() * room.height },
  }));
  const arrows = Array.from({ length: arrowCount }, (_, at) => ({
    data: { id: `arrow-${at}`, source: any(), target: any() },
  }));
  return [...nodes, ...arrows];
}
