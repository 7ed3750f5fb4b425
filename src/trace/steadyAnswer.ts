import type { NamedGraph } from './namedGraph.ts';
import { reasonAt, type SteadyReason } from './steadyReason.ts';
import { prepareSteadyState } from './steadyState.ts';
import { arrowClause } from './words.ts';

/** The net effect at steady state, and in words why. */
export interface SteadyAnswer {
  effect: 'up' | 'down' | 'ambiguous' | 'unchanged';
  sentence: string;
}

const effects = ['unchanged', 'up', 'down', 'ambiguous'] as const;

/** One or two arrows of a list as clauses; the rest is counted. */
function some(network: NamedGraph, arrows: readonly number[]): string {
  const clauses = arrows.slice(0, 2).map((arrow) => arrowClause(network, arrow));
  const rest = arrows.length - clauses.length;
  return `${clauses.join(' and ')}${rest > 0 ? ` and ${rest} more do` : ''}`;
}

function because(network: NamedGraph, reason: SteadyReason): string {
  const path = (nodes: readonly number[]) => nodes.map(network.label).join(' → ');
  switch (reason.kind) {
    case 'sources': {
      const { up, down, either } = reason;
      if (either.length > 0) return `so is what comes in, for ${some(network, either)}`;
      return `what comes in opposes, for ${some(network, up)}, but ${some(network, down)}`;
    }
    case 'paths':
      return `feedback joins opposing paths, ${path(reason.up)} and ${path(reason.down)}`;
    case 'loop':
      return `the reinforcing loop ${path(reason.loop)} can be held in check by ${path(reason.path)}, which turns the answer round`;
    case 'open':
      return 'so many feedback loops pass here that no sign holds for all magnitudes';
  }
}

/** What becomes of one entity at steady state when another is held up (1) or down (-1). Nodes of the graph. */
export function steadyAnswer(
  network: NamedGraph,
  { from, to, change }: { from: number; to: number; change: 1 | -1 },
): SteadyAnswer {
  const response = prepareSteadyState(network.graph).respond(new Map([[from, change]]));
  const effect = effects[response.signs[to] ?? 0] ?? 'unchanged';
  const name = network.label(to);
  switch (effect) {
    case 'unchanged':
      return { effect, sentence: `At steady state ${name} does not change.` };
    case 'up':
    case 'down':
      return {
        effect,
        sentence: `At steady state, with feedback taken in, ${name} ${effect === 'up' ? 'rises' : 'falls'} whatever the magnitudes.`,
      };
    case 'ambiguous': {
      const reason = reasonAt(network.graph, response, to) ?? { kind: 'open' as const };
      return { effect, sentence: `At steady state ${name} is undetermined: ${because(network, reason)}.` };
    }
  }
}
