import type { SkeletonTreatment } from '../../model/skeleton.ts';
import { shownTreatment, throughLens, treatedPart, treatmentReach } from '../../store/standingOut.ts';
import type { Filters, Lit, Part } from '../../store/state.ts';
import { asksOf, gateWords } from '../../trace/gateWords.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import './standing-out.css';

/** Above the map, why a part of it stands out: what a page has shown, the treatment that is selected, or the evidence lens. */
export function StandingOut() {
  const { index } = useSkeleton();
  const treatment = useAnagen((state) => (state.lit === null ? shownTreatment(index, state.selection) : null));
  const filters = useAnagen((state) => (state.lit === null ? state.filters : null));
  const shown = useAnagen((state) => state.lit);
  if (shown?.of) return <Shown part={shown} of={shown.of} />;
  if (treatment !== null) return <Treated treatment={treatment} />;
  return filters !== null && asksOf(filters.lens) ? <Lens filters={filters} /> : null;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a page has shown on the map, and the way back to it. */
function Shown({ part, of }: { part: Part; of: NonNullable<Lit['of']> }) {
  const { actions } = useSkeleton();
  return (
    <div className="standing-out">
      <p role="status">
        <b>{of.words}</b>: {counted(part.interactions.size, 'arrow')}
      </p>
      <button type="button" className="button" onClick={() => actions.showEvidencePage(of.page)}>
        Back
      </button>
      <button type="button" className="button" onClick={() => actions.light(null)}>
        Show all
      </button>
    </div>
  );
}

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
