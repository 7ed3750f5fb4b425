import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction, Reference } from '../model/types.ts';
import { ecoTerm } from './eco.ts';
import { type EvidenceLevel, evidenceLevel, isContested } from './level.ts';

/** How far a pathway is documented, and what to read next. Rules E16 to E19 in `SPEC.md`. */

/** One field of the MI2CAST checklist: how many interactions hold it, and which do not. */
interface FieldCoverage {
  field: string;
  /** Every interaction must hold it; the others are held where the source says so. */
  required: boolean;
  held: number;
  /** Ids of the interactions that do not hold it. */
  missing: string[];
}

/** An interaction that is asserted only or contested: by how many scenes and arrows it matters. */
export interface ToRead {
  interaction: Interaction;
  contested: boolean;
  scenes: number;
  /** Other interactions that share an end with it. */
  neighbours: number;
}

/** A paper to read, and the asserted interactions that cite it. */
export interface PaperToRead {
  reference: Reference;
  interactions: Interaction[];
}

export interface Coverage {
  interactions: number;
  levels: Record<EvidenceLevel, number>;
  /** Ids, in the order of the pathway. */
  assertedOnly: string[];
  contested: string[];
  fields: FieldCoverage[];
  /** What to read next, the most urgent first. */
  next: ToRead[];
  papers: PaperToRead[];
}

type Holds = (interaction: Interaction) => boolean;

/** MI2CAST, as far as the data can hold it: four fields that are required, and four that are optional. */
function checklist(index: PathwayIndex): [field: string, required: boolean, holds: Holds][] {
  const ends = ({ source, target }: Interaction) => [source, target].map((id) => index.entity.get(id));
  return [
    ['source', true, ({ source }) => index.entity.has(source)],
    ['target', true, ({ target }) => index.entity.has(target)],
    ['effect', true, ({ effect }) => Boolean(effect)],
    [
      'reference and evidence (ECO)',
      true,
      ({ evidence }) =>
        evidence.length > 0 &&
        evidence.every(
          (item) => index.reference.has(item.reference) && ecoTerm(item, index.reference.get(item.reference)).id !== '',
        ),
    ],
    ['mechanism', false, ({ mechanism }) => mechanism !== 'unspecified'],
    [
      'compartment',
      false,
      (each) => ends(each).every((end) => end !== undefined && index.compartment.has(end.compartment)),
    ],
    ['taxon', false, ({ evidence }) => evidence.some((item) => item.species.length > 0)],
    ['cell type', false, (each) => ends(each).some((end) => end?.kind === 'cell')],
  ];
}

function fieldsOf(index: PathwayIndex): FieldCoverage[] {
  const all = index.pathway.interactions;
  return checklist(index).map(([field, required, holds]) => {
    const missing = all.filter((each) => !holds(each)).map(({ id }) => id);
    return { field, required, held: all.length - missing.length, missing };
  });
}

function urgency(index: PathwayIndex, interaction: Interaction): ToRead {
  const arrows = (id: string) => (index.incoming.get(id)?.length ?? 0) + (index.outgoing.get(id)?.length ?? 0);
  return {
    interaction,
    contested: isContested(interaction),
    scenes: index.scenesOf.get(interaction.id)?.length ?? 0,
    neighbours: arrows(interaction.source) + arrows(interaction.target) - 2,
  };
}

/** The papers that asserted interactions cite, the most cited first. The two documents are where they are asserted. */
function papersOf(index: PathwayIndex, asserted: readonly Interaction[]): PaperToRead[] {
  const documents = new Set(index.pathway.info.documents.map((each) => each.reference));
  const cited = new Map<string, Interaction[]>();
  for (const interaction of asserted)
    for (const id of new Set(interaction.evidence.map((item) => item.reference)))
      if (!documents.has(id)) cited.set(id, [...(cited.get(id) ?? []), interaction]);
  return [...cited]
    .flatMap(([id, interactions]) => {
      const reference = index.reference.get(id);
      return reference ? [{ reference, interactions }] : [];
    })
    .sort((a, b) => b.interactions.length - a.interactions.length);
}

/** Sums up how a whole pathway is documented. Pure; ties keep the order of the pathway. */
export function coverageOf(index: PathwayIndex): Coverage {
  const all = index.pathway.interactions;
  const levels: Coverage['levels'] = { human: 0, experimental: 0, asserted: 0, refuted: 0 };
  for (const each of all) levels[evidenceLevel(each)]++;
  const asserted = all.filter((each) => evidenceLevel(each) === 'asserted');
  const contested = all.filter(isContested);
  const open = all.filter((each) => asserted.includes(each) || contested.includes(each));
  return {
    interactions: all.length,
    levels,
    assertedOnly: asserted.map(({ id }) => id),
    contested: contested.map(({ id }) => id),
    fields: fieldsOf(index),
    next: open
      .map((each) => urgency(index, each))
      .sort((a, b) => b.scenes - a.scenes || Number(b.contested) - Number(a.contested) || b.neighbours - a.neighbours),
    papers: papersOf(index, asserted),
  };
}
