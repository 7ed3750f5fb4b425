import { useState } from 'react';
import { studiesTable } from '../../formats/evidenceTables.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction, Reference, Study } from '../../model/types.ts';
import { SaveTableButton } from '../cite/SaveTableButton.tsx';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { ReferenceMarks } from '../inspector/ReferenceMarks.tsx';
import { Remarks } from '../inspector/Remarks.tsx';
import { useStore } from '../useAnagen.ts';
import { Printed, PrintedTable } from './PrintedTable.tsx';

const columns = ['Cells', 'Type of study', 'N', 'Alopecia', 'Mechanism', 'Effect', 'Authors', 'On the map', 'Remarks'];

function arrowsOf(index: PathwayIndex, study: Study): Interaction[] {
  return study.interactions.flatMap((id) => index.interaction.get(id) ?? []);
}

/** The papers of some studies, each once. */
function referencesOf(index: PathwayIndex, studies: readonly Study[]): Reference[] {
  return [...new Set(studies.map((each) => each.reference))].flatMap((id) => index.reference.get(id) ?? []);
}

/** The arrows that a row supports: how many, and whether they are shown below it. */
function OnTheMap({ study, open, toggle }: { study: Study; open: boolean; toggle: () => void }) {
  const { index } = useStore();
  const { length } = arrowsOf(index, study);
  if (length === 0) return <p className="aside-text">{study.noInteractionReason ?? 'No arrow'}</p>;
  return (
    <button type="button" className="bears-on" aria-expanded={open} onClick={toggle}>
      {length === 1 ? '1 arrow' : `${length} arrows`}
      <span className="only-read-aloud"> of {study.authors}</span>
    </button>
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

/** The columns as printed, and the two that are ours. */
function cells(study: Study, open: boolean, toggle: () => void) {
  return [
    study.cells,
    study.design,
    <Printed key="n" value={study.n} />,
    <Printed key="alopecia" value={study.alopecia} />,
    <Printed key="mechanism" value={study.mechanism} />,
    <Printed key="effect" value={study.effect} />,
    <Authors key="authors" study={study} />,
    <OnTheMap key="map" study={study} open={open} toggle={toggle} />,
    study.remarks.length > 0 ? (
      <Remarks key="remarks" remarks={study.remarks} />
    ) : (
      <Printed key="remarks" value={null} />
    ),
  ];
}

/** Table 2 of the review as printed, with the arrows that each row supports and our remarks beside it. */
export function StudiesTab() {
  const { index } = useStore();
  const { pathway } = index;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <PrintedTable
      kind="studies"
      tools={
        <>
          <TakeAlong
            references={referencesOf(index, pathway.studies)}
            stem="studies"
            name="Cite the papers of these studies"
            words="Cite"
          />
          <SaveTableButton
            stem="table-2"
            name="Save these studies as CSV"
            table={() => studiesTable(index, pathway.studies)}
          />
        </>
      }
      caption="Studies of secretome, exosomes and cells on hair"
      note="Table 2 of the review. The columns up to the authors give what is printed; arrows and remarks are ours."
      columns={columns}
      rows={pathway.studies.map((study) => ({
        id: study.id,
        cells: cells(study, open.has(study.id), () => toggle(study.id)),
        below: open.has(study.id) && <Arrows study={study} />,
      }))}
    />
  );
}
