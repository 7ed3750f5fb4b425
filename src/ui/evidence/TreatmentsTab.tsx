import { effectWords } from '../../evidence/words.ts';
import { treatmentsTable } from '../../formats/evidenceTables.ts';
import type { Treatment } from '../../model/types.ts';
import { SaveTableButton } from '../cite/SaveTableButton.tsx';
import { labelOf } from '../inspector/arrowWords.ts';
import { ReferenceLine } from '../inspector/ReferenceLine.tsx';
import { Remarks } from '../inspector/Remarks.tsx';
import { useStore } from '../useAnagen.ts';
import { Printed, PrintedTable } from './PrintedTable.tsx';

function Name({ treatment }: { treatment: Treatment }) {
  const { actions } = useStore();
  return (
    <>
      <button
        type="button"
        className="entry-title"
        onClick={() => actions.goTo({ kind: 'treatment', id: treatment.id })}
      >
        {treatment.label}
      </button>
      {treatment.synonyms.length > 0 && <p className="aside-text">{treatment.synonyms.join(', ')}</p>}
    </>
  );
}

function ActsOn({ treatment }: { treatment: Treatment }) {
  const { index, actions } = useStore();
  if (treatment.targets.length === 0)
    return <p className="aside-text">{treatment.noTargetReason ?? 'Nothing on the map'}</p>;
  return (
    <ul className="target-list">
      {treatment.targets.map((target) => (
        <li key={`${target.entity} ${target.statement}`}>
          {effectWords[target.effect]}{' '}
          <button
            type="button"
            className="reference-button"
            onClick={() => actions.goTo({ kind: 'entity', id: target.entity })}
          >
            <span className="reference-name">{labelOf(index, target.entity)}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="reference-button" onClick={() => actions.showTreatment(treatment.id)}>
          Show on the map<span className="only-read-aloud">: {treatment.label}</span>
        </button>
      </li>
    </ul>
  );
}

function Approval({ approval }: Pick<Treatment, 'approval'>) {
  if (!approval) return <Printed value={null} />;
  return (
    <>
      {approval.status} <span className="aside-text">As of {approval.asOf}.</span>
      <ReferenceLine id={approval.reference} />
    </>
  );
}

function remarksOf(treatment: Treatment) {
  return treatment.remarks.length > 0 ? (
    <Remarks key="remarks" remarks={treatment.remarks} />
  ) : (
    <Printed key="remarks" value={null} />
  );
}

const table1Columns = ['Treatment', 'How it acts, as printed', 'Alopecia', 'Approval', 'Acts on', 'Remarks'];
const otherColumns = ['Treatment', 'What it is', 'Alopecia', 'Approval', 'Acts on', 'Remarks'];

/** Table 1 of the review. */
function Table1({ treatments }: { treatments: readonly Treatment[] }) {
  const { index } = useStore();
  return (
    <PrintedTable
      kind="table-1"
      tools={
        <SaveTableButton
          stem="table-1"
          name="Save these treatments as CSV"
          table={() => treatmentsTable(index, treatments)}
        />
      }
      caption="Treatments as the review lists them"
      note="Table 1 of the review. The second column gives what is printed; the others are ours."
      columns={table1Columns}
      rows={treatments.map((each) => ({
        id: each.id,
        cells: [
          <Name key="name" treatment={each} />,
          <Printed key="mechanism" value={each.printedMechanism} />,
          each.alopecia,
          <Approval key="approval" approval={each.approval} />,
          <ActsOn key="targets" treatment={each} />,
          remarksOf(each),
        ],
      }))}
    />
  );
}

/** The treatments that the review leaves out. */
function BeyondTable1({ treatments }: { treatments: readonly Treatment[] }) {
  const { index } = useStore();
  return (
    <PrintedTable
      kind="approved"
      tools={
        <SaveTableButton
          stem="treatments-beyond-table-1"
          name="Save the treatments that Table 1 leaves out as CSV"
          table={() => treatmentsTable(index, treatments)}
        />
      }
      caption="Treatments that Table 1 leaves out"
      note="Among them the approved JAK inhibitors, each with the date up to which its approval was checked."
      columns={otherColumns}
      rows={treatments.map((each) => ({
        id: each.id,
        cells: [
          <Name key="name" treatment={each} />,
          each.summary,
          each.alopecia,
          <Approval key="approval" approval={each.approval} />,
          <ActsOn key="targets" treatment={each} />,
          remarksOf(each),
        ],
      }))}
    />
  );
}

/** Table 1 of the review, and the treatments that it leaves out. */
export function TreatmentsTab() {
  const { treatments } = useStore().index.pathway;
  const others = treatments.filter((each) => !each.table1);
  return (
    <>
      <Table1 treatments={treatments.filter((each) => each.table1)} />
      {others.length > 0 && <BeyondTable1 treatments={others} />}
    </>
  );
}
