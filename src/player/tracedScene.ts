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

const hasWords: Record<Direction, [one: string, many: string]> = {
  up: ['has risen', 'have risen'],
  down: ['has fallen', 'have fallen'],
};

/** "IFN-γ has fallen, so **MHC class I** falls.": what one hop changes, for its source as it stood before. */
function consequence(index: PathwayIndex, hop: Interaction, before: Sign | undefined, after: Sign | undefined): string {
  const [source, target] = [hop.source, hop.target].map((id) => index.entity.get(id));
  const [subject, object] = [
    source?.label ?? hop.source,
    target ? nameInSentence(target.label, target.kind) : hop.target,
  ];
  const falls = signWords[after ?? 'ambiguous'][isPlural(target?.label ?? '') ? 1 : 0];
  if (before === undefined || before === 'ambiguous')
    return `Which way ${source ? nameInSentence(subject, source.kind) : subject} changes is open, so **${object}** ${falls}.`;
  return `${subject} ${hasWords[before][isPlural(subject) ? 1 : 0]}, so **${object}** ${falls}.`;
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
  const clauses = [...new Set(told.map(({ source }) => source))].map((source, at) => {
    const claims = told.filter((each) => each.source === source).map((each) => claimOf(index, each));
    const entity = index.entity.get(source);
    const subject = at > 0 && entity ? nameInSentence(entity.label, entity.kind) : claims[0]?.subject;
    return `${subject} ${joined(claims.map(({ predicate }) => predicate))}`;
  });
  const rest = acting.length - told.length;
  return `${[...clauses, ...(rest > 0 ? [`${rest} more act at once`] : [])].join('; ')}.`;
}

/** Signs by entity, before and after a step. */
interface Change {
  before: ReadonlyMap<string, Sign>;
  after: ReadonlyMap<string, Sign>;
}

function stepOf(index: PathwayIndex, acting: readonly Interaction[], { before, after }: Change): Step {
  const reached = [...new Set(acting.map(({ target }) => target))];
  const names = reached.map((id) => index.entity.get(id)?.label ?? id);
  const [hop, ...others] = acting;
  // What several do at once is seen on the stage; said one by one it would be no caption any more.
  const so = hop && others.length === 0 ? [consequence(index, hop, before.get(hop.source), after.get(hop.target))] : [];
  return {
    title: names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', '),
    caption: [happening(index, acting), ...so].join(' '),
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
    const before = signs;
    signs = afterStep(signs, acting);
    return stepOf(index, acting, { before, after: signs });
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
