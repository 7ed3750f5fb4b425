import { entitySentence, interactionSentence } from '../evidence/sentence.ts';
import { type Move, type Place, type Stop, siblingsOf } from '../layout/walk.ts';
import type { WalkGraph } from '../layout/walkGraph.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { Frame, Phase, Sign } from '../player/frame.ts';
import type { NamedStops } from './access.ts';

/** What the stage says to a reader who hears it: the names of its nodes and arrows, and where a walk stands. */

const signWords: Record<Sign, string> = { up: 'Risen.', down: 'Fallen.', ambiguous: 'Pulled both ways.' };
const arrowPhases: Record<Phase, string> = { past: 'Has acted.', now: 'Acts now.', future: 'To come.' };

/** How a stop stands in a running scene. */
function stateOf({ kind, id }: Stop, frame: Frame): string {
  if (kind === 'interaction') return arrowPhases[frame.interactions.get(id) ?? 'future'];
  const sign = frame.signs.get(id);
  return sign ? signWords[sign] : 'To come.';
}

function nameOf(index: SkeletonIndex, stop: Stop, frame: Frame | null): string {
  const entity = index.entity.get(stop.id);
  const interaction = index.interaction.get(stop.id);
  const sentence = entity ? entitySentence(index, entity) : interaction ? interactionSentence(index, interaction) : '';
  return frame === null ? sentence : `${sentence}. ${stateOf(stop, frame)}`;
}

/** Every stop of a picture with its name: the nodes by compartment, then the arrows. */
export function namedStops(index: SkeletonIndex, graph: WalkGraph, frame: Frame | null): NamedStops[] {
  const named = (kind: Stop['kind'], ids: Iterable<string>) =>
    [...ids].map((id) => ({ stop: { kind, id }, name: nameOf(index, { kind, id }, frame) }));
  return [
    ...graph.compartments.map(({ id, nodes }) => ({
      label: index.compartment.get(id)?.label ?? id,
      stops: named('entity', nodes),
    })),
    { label: 'Arrows', stops: named('interaction', graph.arrows.keys()) },
  ];
}

/** Where a place stands among its siblings: "2 of 5 arrows from CRF". */
export function whereabouts(index: SkeletonIndex, graph: WalkGraph, place: Place): string {
  const siblings = siblingsOf(graph, place);
  const at = `${siblings.indexOf(place.stop.id) + 1} of ${siblings.length}`;
  if (place.stop.kind === 'entity') {
    const compartment = index.entity.get(place.stop.id)?.compartment ?? '';
    return `${at} in ${index.compartment.get(compartment)?.label ?? compartment}`;
  }
  const home = graph.arrows.get(place.stop.id)?.[place.from] ?? '';
  return `${at} ${place.from === 'source' ? 'from' : 'to'} ${index.entity.get(home)?.label ?? home}`;
}

/** What is said where a move leads nowhere. */
export const deadEnds: Record<Move, string> = {
  downstream: 'No arrow leads on from here.',
  upstream: 'No arrow leads here.',
  next: 'The only one here.',
  previous: 'The only one here.',
  'next-compartment': 'The only compartment in view.',
  'previous-compartment': 'The only compartment in view.',
  first: 'Nothing is in view.',
  last: 'Nothing is in view.',
};
