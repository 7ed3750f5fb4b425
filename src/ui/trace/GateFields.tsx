import { GateSelects, SystemSelect } from '../gate/GateSelects.tsx';
import { Select } from '../parts/Select.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';

/** The evidence gate and the treatment: what takes part in the trace at all. */
export function GateFields() {
  const { actions } = useStore();
  const { gate, treatment } = useAnagen((state) => state.trace.ask);
  const { contested, directness, strength, species, stances } = gate;
  const count = [contested, directness, strength, species, stances, treatment].filter(Boolean).length;
  const asked = { gate, choose: (next: typeof gate) => actions.askTrace({ gate: next }) };
  return (
    <div className="trace-gate">
      <SystemSelect {...asked} any="All that is not refuted" />
      <details className="trace-more" open={count > 0 || undefined}>
        <summary>More on evidence, and treatments{count > 0 ? ` (${count})` : ''}</summary>
        <GateSelects {...asked} />
        <TreatmentField treatment={treatment} />
      </details>
    </div>
  );
}

function TreatmentField({ treatment }: { treatment: string | null }) {
  const { index, actions } = useStore();
  const treatments = index.pathway.treatments.filter(({ targets }) => targets.length > 0);
  return (
    <Select
      label="With a treatment that holds its targets"
      value={treatment}
      options={treatments.map(({ id, label }) => [id, label] as const)}
      any="None"
      choose={(id) => actions.askTrace({ treatment: id })}
    />
  );
}
