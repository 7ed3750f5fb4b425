import { type ReactNode, useState } from 'react';
import { designs, findStudies, type StudyOrder, type StudyWish, sortStudies, yearOf } from '../../evidence/studies.ts';
import { studiesTable } from '../../formats/evidenceTables.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction, Reference, Study } from '../../model/types.ts';
import { SaveTableButton } from '../cite/SaveTableButton.tsx';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { ReferenceMarks } from '../inspector/ReferenceMarks.tsx';
import { Remarks } from '../inspector/Remarks.tsx';
import { Select } from '../parts/Select.tsx';
import { useStore } from '../useAnagen.ts';
import { Printed, PrintedTable } from './PrintedTable.tsx';
import { SortHead, type Sorting } from './SortHead.tsx';
import { designWords, rowOf, StudyPlot } from './StudyPlot.tsx';

/** The columns that order the rows, by their names. */
const orders: Record<string, StudyOrder> = {
  Cells: 'cells',
  'Type of study': 'design',
  N: 'n',
  Alopecia: 'alopecia',
  Mechanism: 'mechanism',
  Effect: 'effect',
  Authors: 'authors',
  Year: 'year',
};
const columns = [...Object.keys(orders), 'On the map', 'Remarks'];

function arrowsOf(index: PathwayIndex, study: Study): Interaction[] {
  return study.interactions.flatMap((id) => index.interaction.get(id) ?? []);
}

/** The papers of some studies, each once. */
function referencesOf(index: PathwayIndex, studies: readonly Study[]): Reference[] {
  return [...new Set(studies.map((each) => each.reference))].flatMap((id) => index.reference.get(id) ?? []);
}

/** The arrows that a row supports: how many, whether they are shown below it, and all of them on the map. */
function OnTheMap({ study, open, toggle }: { study: Study; open: boolean; toggle: () => void }) {
  const { index, actions } = useStore();
  const arrows = arrowsOf(index, study);
  const { length } = arrows;
  if (length === 0) return <p className="aside-text">{study.noInteractionReason ?? 'No arrow'}</p>;
  return (
    <>
      <button type="button" className="bears-on" aria-expanded={open} onClick={toggle}>
        {length === 1 ? '1 arrow' : `${length} arrows`}
        <span className="only-read-aloud"> of {study.authors}</span>
      </button>
      <button
        type="button"
        className="reference-button study-show"
        onClick={() =>
          actions.showOnMap(
            arrows.map(({ id }) => id),
            { words: `${study.authors}: ${study.cells}`, page: 'studies' },
          )
        }
      >
        Show <span className="only-read-aloud">{study.authors} on the map</span>
      </button>
    </>
  );
}

function Arrows({ study }: { study: Study }) {
  const { index } = useStore();
  return (
    <ul className="study-arrows">
      {arrowsOf(index, study).map((each) => (
        <li key={each.id}>
          <ArrowLink interaction={each} />
        </li>
      ))}
    </ul>
  );
}

function Authors({ study }: { study: Study }) {
  return (
    <>
      {study.authors}
      <ReferenceMarks ids={[study.reference]} />
      {study.printedTwice && <p className="aside-text">Printed twice in the table</p>}
    </>
  );
}

/** The design as printed, and beside it what the library says of the paper. */
function Made({ study }: { study: Study }) {
  const model = useStore().index.reference.get(study.reference)?.model;
  return (
    <>
      {study.design}
      {model && <p className="aside-text">In the library: {model}</p>}
    </>
  );
}

function Year({ study }: { study: Study }) {
  const year = yearOf(useStore().index, study);
  return <Printed value={year === null ? null : String(year)} />;
}

/** The columns as printed, and those that are ours. */
function cells(study: Study, open: boolean, toggle: () => void) {
  return [
    study.cells,
    <Made key="design" study={study} />,
    <Printed key="n" value={study.n} />,
    <Printed key="alopecia" value={study.alopecia} />,
    <Printed key="mechanism" value={study.mechanism} />,
    <Printed key="effect" value={study.effect} />,
    <Authors key="authors" study={study} />,
    <Year key="year" study={study} />,
    <OnTheMap key="map" study={study} open={open} toggle={toggle} />,
    study.remarks.length > 0 ? (
      <Remarks key="remarks" remarks={study.remarks} />
    ) : (
      <Printed key="remarks" value={null} />
    ),
  ];
}

/** What narrows the table, and how much is left. */
function Narrow({ wish, ask, left }: { wish: StudyWish; ask: (wish: StudyWish) => void; left: number }) {
  const { studies } = useStore().index.pathway;
  const kinds = [...new Set(studies.flatMap(({ alopecia }) => alopecia ?? []))];
  return (
    <search className="study-tools">
      <input
        className="text-field"
        type="search"
        aria-label="Find in the studies"
        placeholder="Cells, mechanism, effect, authors"
        value={wish.query}
        onChange={(event) => ask({ ...wish, query: event.target.value })}
      />
      <Select
        label="Type of study"
        value={wish.design}
        options={designs.map((each) => [each, designWords[each]] as const)}
        choose={(design) => ask({ ...wish, design })}
      />
      <Select
        label="Alopecia, as printed"
        value={wish.alopecia}
        options={kinds.map((each) => [each, each] as const)}
        choose={(alopecia) => ask({ ...wish, alopecia })}
      />
      <p role="status">
        {left} of {studies.length} studies
      </p>
    </search>
  );
}

/** Table 2 of the review as printed, with the arrows that each row supports and our remarks beside it. */
export function StudiesTab() {
  const { index } = useStore();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wish, ask] = useState<StudyWish>({ query: '', design: null, alopecia: null });
  const [sorting, sort] = useState<Sorting<StudyOrder> | null>(null);
  const found = findStudies(index, wish);
  const studies = sorting === null ? found : sortStudies(index, found, sorting);
  const toggle = (id: string) =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const heads = Object.entries(orders).map(([label, by]): [string, ReactNode] => [
    label,
    <SortHead key={label} by={by} label={label} sorting={sorting} sort={sort} />,
  ]);
  return (
    <>
      <StudyPlot studies={found} />
      <Narrow wish={wish} ask={ask} left={found.length} />
      <PrintedTable
        kind="studies"
        tools={<Tools studies={studies} />}
        caption="Studies of secretome, exosomes and cells on hair"
        note="Table 2 of the review. The columns up to the authors give what is printed; year, arrows and remarks are ours."
        columns={columns}
        heads={Object.fromEntries<ReactNode>(heads)}
        rows={studies.map((study) => ({
          id: study.id,
          anchor: rowOf(study),
          cells: cells(study, open.has(study.id), () => toggle(study.id)),
          below: open.has(study.id) && <Arrows study={study} />,
        }))}
      />
    </>
  );
}

function Tools({ studies }: { studies: readonly Study[] }) {
  const { index } = useStore();
  return (
    <>
      <TakeAlong
        references={referencesOf(index, studies)}
        stem="studies"
        name="Cite the papers of these studies"
        words="Cite"
      />
      <SaveTableButton stem="table-2" name="Save these studies as CSV" table={() => studiesTable(index, studies)} />
    </>
  );
}
