import { isPlural, nameInSentence } from '../evidence/naming.ts';
import { claimOf, interactionSentence } from '../evidence/sentence.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction, Scene, Step } from '../model/types.ts';
import type { Direction } from '../model/vocabulary.ts';
import { afterStep, type Sign } from './frame.ts';
import { wavefront } from './wavefront.ts';

/** What of a trace is to be played, by ids. */
export interface TracedWay {
  from: string;
  /** The goal; of a loop its first entity. */
  to: string;
  change: Direction;
  /** The interactions of one route or loop in their order, or of several routes together. */
  interactions: readonly string[];
  /** How many routes play at once, as one wavefront; null for one route or loop, hop by hop. */
  together: number | null;
  /** What is said before it begins; null where the way itself is all there is to say. */
  summary: string | null;
}

const signWords: Record<Sign, [one: string, many: string]> = {
  up: ['rises', 'rise'],
  down: ['falls', 'fall'],
  ambiguous: ['may rise or fall', 'may rise or fall'],
};

/** A short and stable name for a way: the FNV-1a hash of what it passes. */
function nameOf({ from, change, interactions, together }: TracedWay): string {
  let hash = 0x811c9dc5;
  for (const character of [from, change, together, ...interactions].join(' '))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `traced-${(hash >>> 0).toString(36)}`;
}

/** "So **MHC class I** falls.": what has become of an entity. */
function outcome(index: PathwayIndex, signs: ReadonlyMap<string, Sign>, reached: string): string {
  const entity = index.entity.get(reached);
  const name = entity ? nameInSentence(entity.label, entity.kind) : reached;
  const verb = signWords[signs.get(reached) ?? 'ambiguous'][isPlural(entity?.label ?? '') ? 1 : 0];
  return `So **${name}** ${verb}.`;
}

const joined = (parts: readonly string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

/** How many interactions that act at once a caption tells of. */
const mostTold = 4;

/** What acts, in a sentence: one statement as the data words it, several as their claims, by what acts. */
function happening(index: PathwayIndex, acting: readonly Interaction[]): string {
  const [only] = acting;
  if (only && acting.length === 1) return only.statement;
  const told = acting.slice(0, mostTold);
  const clauses = [...new Set(told.map(({ source }) => source))].map((source) => {
    const claims = told.filter((each) => each.source === source).map((each) => claimOf(index, each));
    return `${claims[0]?.subject} ${joined(claims.map(({ predicate }) => predicate))}`;
  });
  const rest = acting.length - told.length;
  return `${[...clauses, ...(rest > 0 ? [`${rest} more act at once`] : [])].join('; ')}.`;
}

function stepOf(index: PathwayIndex, acting: readonly Interaction[], signs: ReadonlyMap<string, Sign>): Step {
  const reached = [...new Set(acting.map(({ target }) => target))];
  const [only, ...rest] = reached;
  const names = reached.map((id) => index.entity.get(id)?.label ?? id);
  return {
    title: names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', '),
    // What several do at once is seen on the stage; said one by one it would be no caption any more.
    caption: [happening(index, acting), ...(only && rest.length === 0 ? [outcome(index, signs, only)] : [])].join(' '),
    notes: acting.map((each) => `${interactionSentence(index, each)}.`).join(' '),
    interactions: acting.map(({ id }) => id),
  };
}

/** A route or loop as a sentence: "Stress raises CRF, which lowers hair growth." */
function wayInWords(index: PathwayIndex, interactions: readonly Interaction[]): string {
  const claims = interactions.map((each) => claimOf(index, each));
  return `${claims[0]?.subject} ${claims.map(({ predicate }) => predicate).join(', which ')}.`;
}

/** What a loop does to itself: the product of its effects says whether a change comes back as it left. */
function loopInWords(interactions: readonly Interaction[]): string {
  if (interactions.some(({ effect }) => effect === 'affects')) return 'Whether it reinforces itself is not known.';
  const turns = interactions.filter(({ effect }) => effect === 'inhibits').length;
  return turns % 2 === 0 ? 'A loop that reinforces itself.' : 'A loop that balances itself.';
}

/**
 * A scene that plays a part of a trace: a route or loop hop by hop, or several routes as one wavefront (rules P9 to P11).
 * Its words are the data's own statements and the evidence that they rest on.
 */
export function tracedScene(index: PathwayIndex, way: TracedWay): Scene {
  const { from, to, change, together } = way;
  const interactions = way.interactions.flatMap((id) => index.interaction.get(id) ?? []);
  const groups = together !== null ? wavefront(interactions, { from, to, change }) : interactions.map((each) => [each]);
  let signs = new Map<string, Sign>([[from, change]]);
  const steps = groups.map((acting) => {
    signs = afterStep(signs, acting);
    return stepOf(index, acting, signs);
  });
  const label = (id: string) => index.entity.get(id)?.label ?? id;
  const title =
    from === to
      ? `Loop through ${label(from)}`
      : `${label(from)} to ${label(to)}${together === null ? '' : `, ${together} routes at once`}`;
  return {
    id: nameOf(way),
    group: 'trace',
    title,
    shortTitle: from === to ? `Loop: ${label(from)}` : `${label(from)} to ${label(to)}`,
    summary:
      way.summary ?? [wayInWords(index, interactions), ...(from === to ? [loopInWords(interactions)] : [])].join(' '),
    start: [{ entity: from, change }],
    steps,
  };
}
