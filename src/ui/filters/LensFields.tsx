import { throughLens } from '../../store/standingOut.ts';
import { asksOf } from '../../trace/gateWords.ts';
import { GateSelects, SystemSelect } from '../gate/GateSelects.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** The evidence lens: hides nothing, but lets stand back what does not rest on the evidence that is asked for. */
export function LensFields() {
  const { index, actions } = useSkeleton();
  const filters = useAnagen((state) => state.filters);
  const { lens } = filters;
  const asked = { gate: lens, choose: (next: typeof lens) => actions.filter({ lens: next }) };
  return (
    <fieldset className="filter-group filter-lens">
      <legend>Evidence lens</legend>
      <p role="status">
        {asksOf(lens)
          ? `${throughLens(index, filters).interactions.size} of ${index.pathway.interactions.length} arrows stand out.`
          : 'What rests on the evidence that you choose stands out; all else stands back.'}
      </p>
      <div className="filter-lens-fields">
        <SystemSelect {...asked} any="All evidence" />
        <GateSelects {...asked} />
      </div>
    </fieldset>
  );
}
