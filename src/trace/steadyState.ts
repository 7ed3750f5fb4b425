import { componentsOf } from './components.ts';
import type { SignedGraph } from './signedGraph.ts';
import { stronglyConnected } from './steadyBlocks.ts';
import { shortPositiveLoops } from './steadyBound.ts';
import { cutComponent } from './steadyComponent.ts';
import { balanceEquations } from './steadyEquilibrium.ts';
import { EXACT_SIZE } from './steadyExact.ts';
import { signSetOf, timesSign } from './steadySigns.ts';
import { type ComponentMethod, type Solver, solverOf } from './steadySolver.ts';

/** How a node's answer came about: not reached, held, the sum of its sources, a component's method, or a node's equilibrium. */
type SteadyMethod = 'unreached' | 'held' | 'sum' | 'equilibrium' | ComponentMethod;

/** The net effect at steady state of one or several changes. */
export interface SteadyResponse {
  /** For each node 0 unchanged, 1 up, 2 down, 3 ambiguous. */
  readonly signs: Uint8Array;
  readonly methods: readonly SteadyMethod[];
  /** For each node the component that answered for it, if it is in one of two or more nodes. */
  readonly solvers: ReadonlyMap<number, Solver>;
}

/** A graph made ready to be asked many times. */
export interface SteadyState {
  respond(changes: ReadonlyMap<number, 1 | -1>): SteadyResponse;
}

/** How many components are kept between questions, and how many nodes they may have together. */
const KEPT = 64;
const KEPT_NODES = 100_000;

/**
 * The net effect at steady state of holding nodes up (1) or down (−1): comparative statics on the signed graph. What feeds a
 * held node is cut; the strongly connected components of the rest are taken upstream first (Wellman 1990; Quirk and Ruppert
 * 1965; Lancaster 1962). A determined sign holds for all magnitudes for which the rest is stable with every node regulating
 * itself; rules in `SPEC-steady.md`. A node outside the graph is an error of the caller.
 */
export function prepareSteadyState(graph: SignedGraph): SteadyState {
  const kept = new Map<string, Solver>();
  const local = new Int32Array(graph.names.length);
  const loops = positiveLoops(graph, local);
  const solverFor = (block: number[]): Solver => {
    const nodes = block.sort((a, b) => a - b);
    const key = nodes.join();
    const solver = kept.get(key) ?? solverOf(cutComponent(graph, nodes, local), within(nodes, local, loops));
    kept.delete(key);
    kept.set(key, solver);
    let total = 0;
    for (const { component } of kept.values()) total += component.size;
    for (const [oldest, { component }] of kept) {
      if (oldest === key || (kept.size <= KEPT && total <= KEPT_NODES)) break;
      kept.delete(oldest);
      total -= component.size;
    }
    return solver;
  };
  return { respond: (changes) => respond(graph, changes, solverFor) };
}

/** Positive loops of the large components, in the graph's numbers: found once, since holding nodes leaves most of them. */
function positiveLoops(graph: SignedGraph, local: Int32Array): number[][] {
  const { component, size, count } = componentsOf(graph);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [node, each] of component.entries()) if ((size[each] as number) > EXACT_SIZE) members[each]?.push(node);
  return members
    .filter((nodes) => nodes.length > 0)
    .flatMap((nodes) =>
      shortPositiveLoops(cutComponent(graph, nodes, local)).map((loop) => loop.map((v) => nodes[v] as number)),
    );
}

/** The loops that lie among the nodes of a component, in its numbers, which `cutComponent` has put into `local`. */
function within(nodes: readonly number[], local: Int32Array, loops: readonly (readonly number[])[]): number[][] {
  return loops.flatMap((loop) => {
    const here = loop.map((v) => local[v] as number);
    return here.every((at, step) => nodes[at] === loop[step]) ? [here] : [];
  });
}

/** The net effect of one question alone, as `prepareSteadyState` gives it: 0 unchanged, 1 up, 2 down, 3 ambiguous. */
export function steadyState(graph: SignedGraph, changes: ReadonlyMap<number, 1 | -1>): Uint8Array {
  return prepareSteadyState(graph).respond(changes).signs;
}

function respond(
  graph: SignedGraph,
  changes: ReadonlyMap<number, 1 | -1>,
  solverFor: (block: number[]) => Solver,
): SteadyResponse {
  const size = graph.names.length;
  const signs = new Uint8Array(size);
  const methods = new Array<SteadyMethod>(size).fill('unreached');
  const solvers = new Map<number, Solver>();
  for (const [node, sign] of changes) {
    if (!(node >= 0 && node < size)) throw new RangeError(`No node ${node} in a graph of ${size}`);
    signs[node] = signSetOf(sign);
    methods[node] = 'held';
  }
  for (const block of reachedBlocks(graph, changes)) {
    const inputs = Uint8Array.from(block, (v) => inputOf(graph, v, signs));
    const [only] = block;
    if (block.length === 1 && only !== undefined) {
      signs[only] = inputs[0] as number;
      methods[only] = 'sum';
      continue;
    }
    const solver = solverFor(block);
    answer(solver, signs, methods, graph);
    for (const v of block) solvers.set(v, solver);
  }
  return { signs, methods, solvers };
}

/** The blocks that the changes reach, upstream first, once what feeds the held nodes is cut. */
function reachedBlocks({ names, outStart, outTarget }: SignedGraph, held: ReadonlyMap<number, unknown>): number[][] {
  const follow = (v: number, i: number) => {
    const at = (outStart[v] as number) + i;
    if (at >= (outStart[v + 1] as number)) return undefined;
    const target = outTarget[at] as number;
    return held.has(target) ? -1 : target;
  };
  return stronglyConnected(names.length, [...held.keys()], follow).filter((block) => !held.has(block[0] as number));
}

/** The sum of what a node's sources bring; sources without an answer yet, those of its own block, count as nothing. */
function inputOf({ inStart, inSource, inSign }: SignedGraph, node: number, signs: Uint8Array): number {
  let sum = 0;
  for (let at = inStart[node] as number; at < (inStart[node + 1] as number); at++)
    sum |= timesSign(signSetOf(inSign[at] as number), signs[inSource[at] as number] as number);
  return sum;
}

/** The responses of a component, by superposition of what comes in at each of its nodes. */
function answer(
  { component, method, respond }: Solver,
  signs: Uint8Array,
  methods: SteadyMethod[],
  graph: SignedGraph,
) {
  const { nodes } = component;
  const inputs = Uint8Array.from(nodes, (v) => inputOf(graph, v, signs));
  const responses = new Uint8Array(nodes.length);
  // An input of either sign, on an arrow of any weight, moves every node of the component either way.
  if (inputs.includes(3)) responses.fill(3);
  else {
    inputs.forEach((input, from) => {
      if (input === 0) return;
      respond(from).forEach((each, to) => {
        responses[to] = (responses[to] as number) | timesSign(input, each);
      });
    });
  }
  const learnt = inputs.includes(3) ? [] : balanceEquations(component, inputs, responses);
  nodes.forEach((v, i) => {
    signs[v] = responses[i] as number;
    methods[v] = learnt.includes(i) ? 'equilibrium' : method;
  });
}
