import type { Study } from '../../model/types.ts';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { ReferenceLine } from '../inspector/ReferenceLine.tsx';
import { Remarks } from '../inspector/Remarks.tsx';
import { useStore } from '../useAnagen.ts';
import { Printed, PrintedTable } from './PrintedTable.tsx';

const columns = ['Cells', 'Type of study', 'N', 'Alopecia', 'Mechanism', 'Effect', 'Authors', 'On the map', 'Remarks'];

function OnTheMap({ study }: { study: Study }) {
  const { index } = useStore();
  const arrows = study.interactions.flatMap((id) => index.interaction.get(id) ?? []);
  if (arrows.length === 0) return <p className="aside-text">{study.noInteractionReason ?? 'No arrow'}</p>;
  return (
    <ul className="arrow-list">
      {arrows.map((each) => (
        <li key={each.id}>
          <ArrowLink interaction={each} />
        </li>
      ))}
    </ul>
  );
}

function cells(study: Study) {
  return [
    study.cells,
    study.design,
    <Printed key="n" value={study.n} />,
    <Printed key="alopecia" value={study.alopecia} />,
    <Printed key="mechanism" value={study.mechanism} />,
    <Printed key="effect" value={study.effect} />,
    <div key="authors">
      {study.authors}
      <ReferenceLine id={study.reference} />
      {study.printedTwice && <p className="aside-text">Printed twice in the table</p>}
    </div>,
    <OnTheMap key="map" study={study} />,
    study.remarks.length > 0 ? (
      <Remarks key="remarks" remarks={study.remarks} />
    ) : (
      <Printed key="remarks" value={null} />
    ),
  ];
}

/** Table 2 of the review as printed, with the arrows that each row supports and our remarks beside it. */
export function StudiesTab() {
  const { pathway } = useStore().index;
  return (
    <PrintedTable
      kind="studies"
      caption="Studies of secretome, exosomes and cells on hair"
      note="Table 2 of the review. The columns up to the authors give what is printed; arrows and remarks are ours."
      columns={columns}
      rows={pathway.studies.map((study) => ({ id: study.id, cells: cells(study) }))}
    />
  );
}
