import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Evidence, Interaction } from '../model/types.ts';
import type { Stance } from '../model/vocabulary.ts';

/** Which mechanism rests on what kind of evidence. Rules E22 to E25 in `SPEC.md`. */

/** The kinds of evidence, from a trial in people to a bare statement. */
export const evidenceKinds = [
  'randomised',
  'controlled',
  'uncontrolled',
  'human-tissue',
  'animal',
  'cell-culture',
  'assertion',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The kind of an item: its system, and in people how the study was made. */
export function kindOfEvidence({ system, strength }: Pick<Evidence, 'system' | 'strength'>): EvidenceKind {
  if (system !== 'people') return system;
  return strength === 'randomised' || strength === 'controlled' ? strength : 'uncontrolled';
}

/** An item with the interaction that it speaks to. */
export interface Finding {
  interaction: Interaction;
  item: Evidence;
}

/** How many items support, qualify and refute. */
export type Directions = Record<Stance, number>;

export interface LandscapeRow {
  /** Of a mechanism file. */
  id: string;
  title: string;
  /** How many interactions it has. */
  interactions: number;
  cells: Record<EvidenceKind, Finding[]>;
}

export interface Landscape {
  /** Mechanisms, those with most evidence nearest to people first; those that are alike in that keep their order. */
  rows: LandscapeRow[];
  totals: Record<EvidenceKind, Directions>;
  items: number;
}

const perKind = <T>(of: (kind: EvidenceKind) => T) =>
  Object.fromEntries(evidenceKinds.map((kind) => [kind, of(kind)])) as Record<EvidenceKind, T>;

/** Counts findings by their stance. */
export function directionsOf(findings: readonly Finding[]): Directions {
  const counts = { supports: 0, qualifies: 0, refutes: 0 };
  for (const { item } of findings) counts[item.stance]++;
  return counts;
}

/** Nearer to people first: the first kind of which the two have not equally much decides. */
function nearerToPeople(a: LandscapeRow, b: LandscapeRow): number {
  const kind = evidenceKinds.find((each) => a.cells[each].length !== b.cells[each].length);
  return kind === undefined ? 0 : b.cells[kind].length - a.cells[kind].length;
}

/** Sorts every item of a pathway by mechanism and kind of evidence. Pure; linear in the items. */
export function landscapeOf({ pathway }: Pick<PathwayIndex, 'pathway'>): Landscape {
  const rows = pathway.mechanismFiles.map(({ id, title }): LandscapeRow => {
    const own = pathway.interactions.filter((each) => each.mechanismFile === id);
    const findings = own.flatMap((interaction) => interaction.evidence.map((item) => ({ interaction, item })));
    const cells = perKind((kind) => findings.filter(({ item }) => kindOfEvidence(item) === kind));
    return { id, title, interactions: own.length, cells };
  });
  const totals = perKind((kind) => directionsOf(rows.flatMap(({ cells }) => cells[kind])));
  const items = pathway.interactions.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return { rows: rows.sort(nearerToPeople), totals, items };
}

const sum = ({ supports, qualifies, refutes }: Directions) => supports + qualifies + refutes;

/** What the landscape amounts to: whole percent of all items, by where they come from. */
export interface Shares {
  people: number;
  humanTissue: number;
  animals: number;
  dishes: number;
  statements: number;
}

/** The shares of the landscape, in whole percent; a share above nothing and below one counts as one. */
export function sharesOf({ totals, items }: Landscape): Shares {
  const share = (...kinds: EvidenceKind[]) => {
    const count = kinds.reduce((all, kind) => all + sum(totals[kind]), 0);
    return count === 0 ? 0 : Math.max(1, Math.round((100 * count) / items));
  };
  return {
    people: share('randomised', 'controlled', 'uncontrolled'),
    humanTissue: share('human-tissue'),
    animals: share('animal'),
    dishes: share('cell-culture'),
    statements: share('assertion'),
  };
}
