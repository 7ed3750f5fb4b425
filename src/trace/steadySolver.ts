import { boundResponses } from './steadyBound.ts';
import { type Component, componentOf } from './steadyComponent.ts';
import { EXACT_SIZE, exactResponses } from './steadyExact.ts';
import { balance } from './steadyPathSigns.ts';
import { timesSign } from './steadySigns.ts';

/** How the responses within a component are found: all loops positive, in full, or from one side. */
export type ComponentMethod = 'balanced' | 'expansion' | 'bound';

export interface Solver {
  readonly component: Component;
  readonly method: ComponentMethod;
  /** The signs of each node's response to a push up on one node; kept, so that asking again costs nothing. */
  readonly respond: (from: number) => Uint8Array;
}

/** Up to so many arrows of unknown sign are tried with either sign; a response counts if every trial agrees. */
const TRIALS = 3;

/** Chooses the method for a strongly connected component of two or more nodes; `loops` are positive loops known to lie in it. */
export function solverOf(component: Component, loops: readonly (readonly number[])[]): Solver {
  const [method, respond] = choose(component, loops);
  const known = new Map<number, Uint8Array>();
  return {
    component,
    method,
    respond(from) {
      const answer = known.get(from) ?? respond(from);
      known.set(from, answer);
      return answer;
    },
  };
}

type Respond = (from: number) => Uint8Array;

function choose(component: Component, loops: readonly (readonly number[])[]): [ComponentMethod, Respond] {
  const sides = balance({ component, region: new Int32Array(component.size), id: 0 }, 0);
  // Positive loops only: up to the sides' signs −A is an M-matrix, whose inverse has no negative entry.
  if (sides) return ['balanced', (from) => sides.map((side) => timesSign(side, sides[from] as number))];
  if (component.size > EXACT_SIZE) return ['bound', boundResponses(component, loops)];
  const trials = withSignsTried(component).map((each) => exactResponses(each));
  return ['expansion', (from) => trials.map((each) => each(from)).reduce(union)];
}

const union = (a: Uint8Array, b: Uint8Array) => a.map((signs, i) => signs | (b[i] as number));

/** The component with each choice of signs for its few arrows of unknown sign; itself if there are none or many. */
function withSignsTried(component: Component): Component[] {
  const unknown = component.outSigns.flatMap((row, v) => row.flatMap((signs, i) => (signs === 3 ? [{ v, i }] : [])));
  if (unknown.length === 0 || unknown.length > TRIALS) return [component];
  return Array.from({ length: 1 << unknown.length }, (_, trial) => {
    const rows = component.out.map((row, v) => new Map(row.map((w, i) => [w, component.outSigns[v]?.[i] ?? 0])));
    unknown.forEach(({ v, i }, bit) => {
      rows[v]?.set(component.out[v]?.[i] as number, (trial & (1 << bit)) === 0 ? 1 : 2);
    });
    return componentOf(component.nodes, rows);
  });
}
