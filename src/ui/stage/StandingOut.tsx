import type { SkeletonTreatment } from '../../model/skeleton.ts';
import { shownTreatment, throughLens, treatedPart, treatmentReach } from '../../store/standingOut.ts';
import type { Filters } from '../../store/state.ts';
import { asksOf, gateWords } from '../../trace/gateWords.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import './standing-out.css';

/** Above the map, why a part of it stands out: the treatment that is selected, or the evidence lens. Nothing else says so. */
export function StandingOut() {
  const { index } = useSkeleton();
  const treatment = useAnagen((state) => (state.lit === null ? shownTreatment(index, state.selection) : null));
  const filters = useAnagen((state) => (state.lit === null ? state.filters : null));
  if (treatment !== null) return <Treated treatment={treatment} />;
  return filters !== null && asksOf(filters.lens) ? <Lens filters={filters} /> : null;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function Treated({ treatment }: { treatment: SkeletonTreatment }) {
  const { index, actions } = useSkeleton();
  const targets = new Set(treatment.targets.map(({ entity }) => entity)).size;
  const onward = treatedPart(index, treatment).entities.size - targets;
  return (
    <div className="standing-out">
      <p role="status">
        Targets of <b>{treatment.label}</b>: {counted(targets, 'node')}. Downstream, within {treatmentReach} arrows:{' '}
        {onward === 0 ? 'none' : counted(onward, 'more node')}.
      </p>
      <button type="button" className="button" onClick={() => actions.askTrace({ treatment: treatment.id })}>
        Trace with it
      </button>
      <button type="button" className="button" onClick={() => actions.select(null)}>
        Show all
      </button>
    </div>
  );
}

function Lens({ filters }: { filters: Filters }) {
  const { index, actions } = useSkeleton();
  const { lens } = filters;
  const left = throughLens(index, filters).interactions.size;
  return (
    <div className="standing-out">
      <p role="status">
        With <b>{gateWords(lens)}</b> only, {left} of {index.pathway.interactions.length} arrows remain.
      </p>
      <button type="button" className="button" onClick={() => actions.askTrace({ gate: lens })}>
        Trace with it
      </button>
      <button type="button" className="button" onClick={() => actions.filter({ lens: {} })}>
        Show all
      </button>
    </div>
  );
}
