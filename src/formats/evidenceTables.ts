import { bearingOf } from '../evidence/bearing.ts';
import { citationParts, referenceMark, shortCitation } from '../evidence/citation.ts';
import { effectWords } from '../evidence/words.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Reference, Study, Treatment } from '../model/types.ts';
import { stances } from '../model/vocabulary.ts';
import type { Table } from './csv.ts';

/** The tables of the evidence, to be written as CSV. What is not given is an empty cell. Rule C17 in `SPEC.md`. */

type Column<T> = [heading: string, cell: (row: T) => string | null | undefined];

function tableOf<T>(columns: readonly Column<T>[], rows: readonly T[]): Table {
  return [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row) ?? ''))];
}

/** Between things that are listed in one cell. */
const apart = '; ';

const yes = (is: boolean) => (is ? 'yes' : '');

const remarks = ({ remarks: list }: Pick<Study, 'remarks'>) => list.map((each) => each.text).join(' ');

/** `[57] Elmaadawi et al. 2018`, and whether that is certain. */
function naming(index: PathwayIndex, id: string | undefined): string {
  const reference = id === undefined ? undefined : index.reference.get(id);
  if (!reference) return '';
  const short = shortCitation(reference);
  const named = short.startsWith(referenceMark(reference)) ? short : `${referenceMark(reference)} ${short}`;
  return reference.verification === 'probable' ? `${named} (candidate, not confirmed)` : named;
}

/** The library: what is known of each reference, how surely, and the interactions that it speaks to, by their ids. */
export function referencesTable({ pathway }: PathwayIndex, references: readonly Reference[]): Table {
  const speaksTo = new Map(references.map(({ id }) => [id, bearingOf(pathway, id).arrows]));
  const field =
    (name: 'volume' | 'issue' | 'page' | 'DOI' | 'PMID' | 'PMCID' | 'URL' | 'kind' | 'model') => (each: Reference) =>
      each[name];
  const columns: Column<Reference>[] = [
    ['Number', referenceMark],
    ['Status', (each) => each.verification],
    ['Authors', (each) => citationParts(each).authors],
    ['Title', (each) => each.title],
    ['Journal', (each) => each['container-title']],
    ['Year', ({ year }) => (year === null ? '' : String(year))],
    ['Volume', field('volume')],
    ['Issue', field('issue')],
    ['Pages', field('page')],
    ['DOI', field('DOI')],
    ['PMID', field('PMID')],
    ['PMCID', field('PMCID')],
    ['Address', field('URL')],
    ['Kind of study', field('kind')],
    ['Model', field('model')],
    ['Cited for', (each) => each.context],
    ['Caveats', (each) => each.caveats.join(' ')],
    ...stances.map(
      (stance): Column<Reference> => [
        stance.replace(/^./, (first) => first.toUpperCase()),
        ({ id }) =>
          (speaksTo.get(id) ?? [])
            .filter((each) => each.stance === stance)
            .map((each) => each.interaction.id)
            .join(apart),
      ],
    ),
  ];
  return tableOf(columns, references);
}

/** Table 2 of the review as printed, and what is ours beside it. */
export function studiesTable(index: PathwayIndex, studies: readonly Study[]): Table {
  const reference = (study: Study) => index.reference.get(study.reference);
  return tableOf<Study>(
    [
      ['Cells', (each) => each.cells],
      ['Type of study', (each) => each.design],
      ['N', (each) => each.n],
      ['Alopecia', (each) => each.alopecia],
      ['Mechanism', (each) => each.mechanism],
      ['Effect', (each) => each.effect],
      ['Authors', (each) => each.authors],
      ['Printed twice', (each) => yes(each.printedTwice)],
      ['Reference', (each) => naming(index, each.reference)],
      ['DOI', (each) => reference(each)?.DOI],
      ['PMID', (each) => reference(each)?.PMID],
      ['Interactions on the map', (each) => each.interactions.join(apart)],
      ['Why none', (each) => each.noInteractionReason],
      ['Remarks', remarks],
    ],
    studies,
  );
}

/** Table 1 of the review as printed and the treatments that it leaves out, with what is ours beside it. */
export function treatmentsTable(index: PathwayIndex, treatments: readonly Treatment[]): Table {
  const label = (id: string) => index.entity.get(id)?.label ?? id;
  return tableOf<Treatment>(
    [
      ['Treatment', (each) => each.label],
      ['Also called', (each) => each.synonyms.join(apart)],
      ['In Table 1', (each) => yes(each.table1)],
      ['How it acts, as printed', (each) => each.printedMechanism],
      ['What it is', (each) => each.summary],
      ['Alopecia', (each) => each.alopecia],
      ['Approval', (each) => each.approval?.status],
      ['As of', (each) => each.approval?.asOf],
      ['Source of the approval', (each) => naming(index, each.approval?.reference)],
      [
        'Acts on',
        (each) => each.targets.map(({ entity, effect }) => `${effectWords[effect]} ${label(entity)}`).join(apart),
      ],
      [
        'Source of the targets',
        (each) => [...new Set(each.targets.map((target) => naming(index, target.reference)))].join(apart),
      ],
      ['Why none', (each) => each.noTargetReason],
      ['Remarks', remarks],
    ],
    treatments,
  );
}
