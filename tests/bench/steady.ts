import type { SignedGraph } from '../../src/trace/signedGraph.ts';
import { prepareSteadyState } from '../../src/trace/steadyState.ts';
import { type Arrow, graphOf } from '../trace/signedArrows.ts';
import { chanceFrom } from '../trace/stableSystems.ts';

const [NODES, ARROWS, CORE, CORE_ARROWS] = [1700, 2400, 200, 320];

/** A random signed graph: a strongly connected core, arrows into it from half of the rest and out of it to the other half. */
function graphWithCore(): SignedGraph {
  const chance = chanceFrom(5);
  const pick = (below: number) => Math.floor(chance() * below);
  const sign = () => (chance() < 0.03 ? 0 : chance() < 0.28 ? -1 : 1);
  const arrows: Arrow[] = Array.from({ length: CORE }, (_, v) => [v, (v + 1) % CORE, sign()]);
  while (arrows.length < CORE_ARROWS) arrows.push([pick(CORE), pick(CORE), sign()]);
  const rank = (v: number) => (v < CORE ? NODES / 2 : v < NODES / 2 ? v - CORE : v + NODES);
  while (arrows.length < ARROWS) {
    const [a, b] = [pick(NODES), pick(NODES)].sort((p, q) => rank(p) - rank(q)) as [number, number];
    if (rank(a) < rank(b)) arrows.push([a, b, sign()]);
  }
  return graphOf(NODES, arrows);
}

export interface SteadyTimes {
  name: string;
  changes: number;
  /** Milliseconds for one change, the graph prepared once. */
  median: number;
  p95: number;
  max: number;
  limit: number;
  /** Answers by method: how many there are, and how many of them are ↑ or ↓. */
  methods: { method: string; answers: number; determined: number }[];
}

/** One change of every node of the core and as many others, one at a time. */
export function measureSteadyState(): SteadyTimes {
  const prepared = prepareSteadyState(graphWithCore());
  const times: number[] = [];
  const methods = new Map<string, { method: string; answers: number; determined: number }>();
  for (let v = 0; v < 2 * CORE; v++) {
    const began = performance.now();
    const response = prepared.respond(new Map([[v, 1]]));
    times.push(performance.now() - began);
    response.methods.forEach((method, node) => {
      if (method === 'held' || method === 'unreached') return;
      const row = methods.get(method) ?? { method, answers: 0, determined: 0 };
      row.answers++;
      if (response.signs[node] !== 3) row.determined++;
      methods.set(method, row);
    });
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  const name = `steady state, ${NODES} nodes, ${ARROWS} arrows`;
  return {
    name,
    changes: times.length,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    limit: 16,
    methods: [...methods.values()],
  };
}
