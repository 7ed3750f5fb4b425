import type { EvidenceGate } from './gate.ts';

/** True when a gate asks for anything at all. */
export function asksOf(gate: EvidenceGate): boolean {
  return Object.values(gate).some((each) => each !== undefined);
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

/** What has often been asked for, under one name. */
export const gatePresets = {
  human: ['people', 'human-tissue'],
  experimental: ['people', 'human-tissue', 'animal', 'cell-culture'],
} as const;

const systemWords = {
  people: 'people',
  'human-tissue': 'human tissue',
  animal: 'animals',
  'cell-culture': 'cell culture',
  assertion: 'assertion',
};
const contestedWords = { without: 'uncontested', only: 'contested' };
const stanceWords = { supports: 'supporting', qualifies: 'qualifying', refutes: 'refuting' };

function systemsOf(systems: NonNullable<EvidenceGate['systems']>): string {
  if (same(systems, gatePresets.human)) return 'human evidence';
  if (same(systems, gatePresets.experimental)) return 'experimental evidence';
  return `evidence from ${systems.map((each) => systemWords[each]).join(' or ')}`;
}

/** A gate inside a sentence: "human evidence", "uncontested direct evidence from animals, at least controlled". */
export function gateWords({ stances, systems, species, directness, strength, contested }: EvidenceGate): string {
  const before = [
    contested && contestedWords[contested],
    stances?.map((each) => stanceWords[each]).join(' or '),
    directness?.join(' or '),
  ];
  const after = [species && `in ${species.join(' or ')}`, strength && `at least ${strength}`];
  const head = [...before, systems ? systemsOf(systems) : 'evidence'].filter(Boolean).join(' ');
  return [head, ...after.filter(Boolean)].join(', ');
}
