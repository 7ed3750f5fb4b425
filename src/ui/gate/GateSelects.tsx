import { directnessWords, speciesWords, stanceWords, strengthWords, systemWords } from '../../evidence/words.ts';
import { directnesses, species, stances, strengths, systems } from '../../model/vocabulary.ts';
import type { EvidenceGate } from '../../trace/gate.ts';
import { gatePresets } from '../../trace/gateWords.ts';
import { Select } from '../parts/Select.tsx';

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

interface GateProps {
  gate: EvidenceGate;
  /** Is given the whole gate as it is to be. */
  choose: (gate: EvidenceGate) => void;
}

/** The gate with some of its parts asked otherwise; what is undefined is asked no more. */
function narrowed(gate: EvidenceGate, part: { [Field in keyof EvidenceGate]?: EvidenceGate[Field] | undefined }) {
  return Object.fromEntries(Object.entries({ ...gate, ...part }).filter(([, value]) => value !== undefined));
}

/** The part of an evidence gate that is asked for most: in what system something was shown. */
export function SystemSelect({ gate, choose, any }: GateProps & { any: string }) {
  return (
    <Select
      label="Evidence that counts"
      value={kindOf(gate)}
      options={kinds}
      any={any}
      choose={(kind) => choose(narrowed(gate, { systems: systemsOf(kind) }))}
    />
  );
}

const one = <T,>(value: T | null) => (value === null ? undefined : [value]);

/** All else that an evidence gate can ask. */
export function GateSelects({ gate, choose }: GateProps) {
  const narrow = (part: Parameters<typeof narrowed>[1]) => choose(narrowed(gate, part));
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
