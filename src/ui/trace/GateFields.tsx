import { useId } from 'react';
import { directnessWords, stanceWords, strengthWords, systemWords } from '../../evidence/words.ts';
import { directnesses, species, stances, strengths, systems } from '../../model/vocabulary.ts';
import type { EvidenceGate } from '../../trace/gate.ts';
import { gatePresets } from '../../trace/gateWords.ts';
import { useAnagen, useStore } from '../useAnagen.ts';

interface FieldProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly (readonly [T, string])[];
  /** What it is called when nothing is asked for. */
  any: string;
  choose: (value: T | undefined) => void;
}

function Field<T extends string>({ label, value, options, any, choose }: FieldProps<T>) {
  const id = useId();
  return (
    <div className="trace-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => choose(options.find(([each]) => each === event.target.value)?.[0])}
      >
        <option value="">{any}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What counts as evidence, in one choice: everything, what an experiment showed, what was seen in people or their tissue. */
const kinds = [
  ['human', 'In people or human tissue only'],
  ['experimental', 'Experiments only, no assertions'],
  ...systems.map((each) => [each, `Only: ${systemWords[each]}`] as const),
] as const;

type Kind = (typeof kinds)[number][0];

function kindOf({ systems: asked }: EvidenceGate): Kind | '' {
  const text = [...(asked ?? [])].sort().join();
  const presets = Object.entries(gatePresets) as [Kind, readonly string[]][];
  const preset = presets.find(([, values]) => [...values].sort().join() === text);
  return preset?.[0] ?? asked?.[0] ?? '';
}

function systemsOf(kind: Kind | undefined): EvidenceGate['systems'] {
  if (kind === undefined) return undefined;
  return kind === 'human' || kind === 'experimental' ? gatePresets[kind] : [kind];
}

const contestedWords = [
  ['without', 'Leave out'],
  ['only', 'Nothing else'],
] as const;

const worded = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((each) => [each, words[each]] as const);

type Narrow = (part: { [Field in keyof EvidenceGate]?: EvidenceGate[Field] | undefined }) => void;

/** The evidence gate and the treatment: what takes part in the trace at all. */
export function GateFields() {
  const { actions } = useStore();
  const { gate, treatment } = useAnagen((state) => state.trace.ask);
  const narrow: Narrow = (part) => {
    const next = Object.entries({ ...gate, ...part }).filter(([, value]) => value !== undefined);
    actions.askTrace({ gate: Object.fromEntries(next) });
  };
  const { contested, directness, strength, species: studied, stances: stance } = gate;
  const count = [contested, directness, strength, studied, stance, treatment].filter(Boolean).length;
  return (
    <div className="trace-gate">
      <Field
        label="Evidence that counts"
        value={kindOf(gate)}
        options={kinds}
        any="All that is not refuted"
        choose={(kind) => narrow({ systems: systemsOf(kind) })}
      />
      <details className="trace-more" open={count > 0 || undefined}>
        <summary>More on evidence, and treatments{count > 0 ? ` (${count})` : ''}</summary>
        <MoreFields gate={gate} narrow={narrow} />
        <TreatmentField treatment={treatment} />
      </details>
    </div>
  );
}

const one = <T,>(value: T | undefined) => (value === undefined ? undefined : [value]);

function MoreFields({ gate, narrow }: { gate: EvidenceGate; narrow: Narrow }) {
  return (
    <>
      <Field
        label="What sources disagree on"
        value={gate.contested ?? ''}
        options={contestedWords}
        any="Counts too"
        choose={(contested) => narrow({ contested })}
      />
      <Field
        label="Directness"
        value={gate.directness?.[0] ?? ''}
        options={worded(directnesses, directnessWords)}
        any="Any"
        choose={(directness) => narrow({ directness: one(directness) })}
      />
      <Field
        label="Strength, at least"
        value={gate.strength ?? ''}
        options={worded(strengths, strengthWords)}
        any="Any"
        choose={(strength) => narrow({ strength })}
      />
      <Field
        label="Species"
        value={gate.species?.[0] ?? ''}
        options={species.map((each) => [each, `${each[0]?.toUpperCase()}${each.slice(1)}`] as const)}
        any="Any"
        choose={(each) => narrow({ species: one(each) })}
      />
      <Field
        label="Stance"
        value={gate.stances?.[0] ?? ''}
        options={worded(stances, stanceWords)}
        any="Supports"
        choose={(stance) => narrow({ stances: one(stance) })}
      />
    </>
  );
}

function TreatmentField({ treatment }: { treatment: string | null }) {
  const { index, actions } = useStore();
  const treatments = index.pathway.treatments.filter(({ targets }) => targets.length > 0);
  return (
    <Field
      label="With a treatment that holds its targets"
      value={treatment ?? ''}
      options={treatments.map(({ id, label }) => [id, label] as const)}
      any="None"
      choose={(id) => actions.askTrace({ treatment: id ?? null })}
    />
  );
}
