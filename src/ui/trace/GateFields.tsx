import { directnessWords, speciesWords, stanceWords, strengthWords, systemWords } from '../../evidence/words.ts';
import { directnesses, species, stances, strengths, systems } from '../../model/vocabulary.ts';
import type { EvidenceGate } from '../../trace/gate.ts';
import { gatePresets } from '../../trace/gateWords.ts';
import { Select } from '../parts/Select.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';

/** What counts as evidence, in one choice: everything, what an experiment showed, what was seen in people or their tissue. */
const kinds = [
  ['human', 'In people or human tissue only'],
  ['experimental', 'Experiments only, no assertions'],
  ...systems.map((each) => [each, `Only: ${systemWords[each]}`] as const),
] as const;

type Kind = (typeof kinds)[number][0];

function kindOf({ systems: asked }: EvidenceGate): Kind | null {
  const text = [...(asked ?? [])].sort().join();
  const presets = Object.entries(gatePresets) as [Kind, readonly string[]][];
  const preset = presets.find(([, values]) => [...values].sort().join() === text);
  return preset?.[0] ?? asked?.[0] ?? null;
}

function systemsOf(kind: Kind | null): EvidenceGate['systems'] {
  if (kind === null) return undefined;
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
      <Select
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

const one = <T,>(value: T | null) => (value === null ? undefined : [value]);

function MoreFields({ gate, narrow }: { gate: EvidenceGate; narrow: Narrow }) {
  return (
    <>
      <Select
        label="What sources disagree on"
        value={gate.contested ?? null}
        options={contestedWords}
        any="Counts too"
        choose={(contested) => narrow({ contested: contested ?? undefined })}
      />
      <Select
        label="Directness"
        value={gate.directness?.[0] ?? null}
        options={worded(directnesses, directnessWords)}
        choose={(directness) => narrow({ directness: one(directness) })}
      />
      <Select
        label="Strength, at least"
        value={gate.strength ?? null}
        options={worded(strengths, strengthWords)}
        choose={(strength) => narrow({ strength: strength ?? undefined })}
      />
      <Select
        label="Species"
        value={gate.species?.[0] ?? null}
        options={worded(species, speciesWords)}
        choose={(each) => narrow({ species: one(each) })}
      />
      <Select
        label="Stance"
        value={gate.stances?.[0] ?? null}
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
    <Select
      label="With a treatment that holds its targets"
      value={treatment}
      options={treatments.map(({ id, label }) => [id, label] as const)}
      any="None"
      choose={(id) => actions.askTrace({ treatment: id })}
    />
  );
}
