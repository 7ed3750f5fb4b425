import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Entity, Evidence, Interaction } from '../model/types.ts';
import { type Effect, type Stance, stances } from '../model/vocabulary.ts';
import { evidenceLevel } from './level.ts';
import { isPlural, nameInSentence } from './naming.ts';
import { inOrder, listed } from './reading.ts';
import { kindWords } from './words.ts';

/**
 * One interaction, or one entity, said in a sentence. Rules E10 to E15 in `SPEC.md`. Of the pathway these read ids, labels,
 * kinds, effects, compartments and what each evidence item is, never its text, its place's details or the reference list.
 */

/** An effect as a verb, for one that acts and for several. */
const verbs: Record<Effect, [one: string, many: string]> = {
  activates: ['raises', 'raise'],
  inhibits: ['lowers', 'lower'],
  affects: ['affects', 'affect'],
};

/** An entity's name inside a sentence, its id where the pathway does not know it. */
function nameOf(index: PathwayIndex, id: string): string {
  const entity = index.entity.get(id);
  return entity ? nameInSentence(entity.label, entity.kind) : id;
}

/** "CRF raises mast-cell degranulation", of a source as it is called at the start of a sentence or inside one. */
function claim(index: PathwayIndex, { source, target, effect }: Interaction, acting: string): string {
  const plural = isPlural(index.entity.get(source)?.label ?? source);
  const unknown = effect === 'affects' ? ' (direction not known)' : '';
  return `${acting} ${verbs[effect][plural ? 1 : 0]} ${nameOf(index, target)}${unknown}`;
}

const animals: Record<string, string> = { mouse: 'mice', rat: 'rats' };

/** In what an item was found, inside a sentence. */
function foundIn({ system, species }: Evidence): string {
  switch (system) {
    case 'people':
      return 'people';
    case 'human-tissue':
      return 'human tissue ex vivo';
    case 'animal':
      return species.length > 0 ? listed(species.map((each) => animals[each] ?? each)) : 'animals';
    case 'cell-culture':
      return species.length > 0 ? `cultured ${listed(species)} cells` : 'cultured cells';
    case 'assertion':
      return '';
  }
}

/** Who says so, for items that only assert. */
function assertedBy(items: readonly Evidence[]): string {
  const documents = [...new Set(items.map((item) => item.place.document))];
  const others = new Set(items.filter((item) => item.place.document === 'additional').map((item) => item.reference));
  const names: Record<string, string> = {
    review: 'the review',
    article: 'the web article',
    additional: others.size === 1 ? 'another paper' : 'other papers',
  };
  return listed(documents.map((document) => names[document] ?? 'its source'));
}

/** How items of one stance are told: found directly, found by inference over other steps, or merely stated. */
const told: Record<Stance, { direct: string; inferred: string; asserted: string }> = {
  supports: { direct: 'shown', inferred: 'inferred from findings', asserted: 'asserted by' },
  qualifies: { direct: 'qualified', inferred: 'qualified', asserted: 'qualified by' },
  refutes: {
    direct: 'contradicted',
    inferred: 'contradicted by inference from findings',
    asserted: 'contradicted by',
  },
};

/** Each of what items were found in, once; people whom only uncontrolled findings speak of are marked so. */
function places(items: readonly Evidence[]): string[] {
  const uncontrolled = items.every((item) => item.system !== 'people' || item.strength === 'uncontrolled');
  const marked = (place: string) => (place === 'people' && uncontrolled ? 'people without controls' : place);
  return [...new Set(items.map(foundIn))].map((place) => `in ${marked(place)}`);
}

function clauses(evidence: readonly Evidence[], stance: Stance): string[] {
  const items = inOrder(evidence).filter((item) => item.stance === stance);
  const found = items.filter((item) => item.system !== 'assertion');
  const words = told[stance];
  if (found.length === 0) return items.length > 0 ? [`${words.asserted} ${assertedBy(items)}`] : [];
  const isDirect = (item: Evidence) => words.direct === words.inferred || item.directness === 'direct';
  const direct = found.filter(isDirect);
  const inferred = found.filter((item) => !isDirect(item) && !direct.some((each) => foundIn(each) === foundIn(item)));
  return [
    ...(direct.length > 0 ? [`${words.direct} ${listed(places(direct))}`] : []),
    ...(inferred.length > 0 ? [`${words.inferred} ${listed(places(inferred))}`] : []),
  ];
}

/** "asserted by the review, contradicted in human tissue ex vivo; 2 references": how well an interaction is known. */
function evidencePhrase({ evidence }: Pick<Interaction, 'evidence'>): string {
  const count = new Set(evidence.map((item) => item.reference)).size;
  const known = stances.flatMap((stance) => clauses(evidence, stance)).join(', ');
  return `${known}; ${count} ${count === 1 ? 'reference' : 'references'}`;
}

/**
 * An interaction with its sign and its evidence: "CRF raises mast-cell degranulation; shown in cultured human cells;
 * 2 references". Where all evidence speaks against it: "Refuted: that CRF raises …".
 */
export function interactionSentence(index: PathwayIndex, interaction: Interaction): string {
  const { source } = interaction;
  const said =
    evidenceLevel(interaction) === 'refuted'
      ? `Refuted: that ${claim(index, interaction, nameOf(index, source))}`
      : claim(index, interaction, index.entity.get(source)?.label ?? source);
  return `${said}; ${evidencePhrase(interaction)}`;
}

function placeWords(index: PathwayIndex, id: string): string {
  const place = index.compartment.get(id);
  if (!place) return '';
  return ` ${place.where ?? `in the ${nameInSentence(place.label, null)}`}`;
}

function arrowWords(incoming: number, outgoing: number): string {
  if (incoming + outgoing === 0) return 'no arrow touches it';
  const into =
    incoming === 0 ? 'no arrow comes in' : incoming === 1 ? '1 arrow comes in' : `${incoming} arrows come in`;
  const out = outgoing === 0 ? 'none goes out' : outgoing === 1 ? '1 goes out' : `${outgoing} go out`;
  return `${into}, ${out}`;
}

/** "Substance P, hormone or neuropeptide in the perifollicular dermis; 4 arrows come in, 9 go out". */
export function entitySentence(index: PathwayIndex, { id, label, kind, compartment }: Entity): string {
  const arrows = arrowWords(index.incoming.get(id)?.length ?? 0, index.outgoing.get(id)?.length ?? 0);
  return `${label}, ${nameInSentence(kindWords[kind], null)}${placeWords(index, compartment)}; ${arrows}`;
}
