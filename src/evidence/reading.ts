import type { Evidence, Interaction } from '../model/types.ts';
import { type Stance, stances, strengths, systems } from '../model/vocabulary.ts';
import { isContested } from './level.ts';
import { systemWords } from './words.ts';

/** Evidence put into words and into order, for the page and for the clipboard. */

type Evidenced = Pick<Interaction, 'evidence'>;

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words as a list in a sentence: `mouse, rat and human`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** In what an item was found, with the species: `Mouse`, `Cell culture, human`, `Human tissue, ex vivo`. */
export function systemReading({ system, species }: Pick<Evidence, 'system' | 'species'>): string {
  if (species.length === 0) return systemWords[system];
  if (system === 'animal') return upperFirst(listed(species));
  return system === 'cell-culture' ? `${systemWords[system]}, ${listed(species)}` : systemWords[system];
}

/** Every system that supports an interaction, best first, without repeats; the assertion only when nothing better is there. */
export function supportingSystems({ evidence }: Evidenced): string[] {
  const supporting = inOrder(evidence).filter((item) => item.stance === 'supports');
  const shown = supporting.filter((item) => item.system !== 'assertion');
  return [...new Set((shown.length > 0 ? shown : supporting).map(systemReading))];
}

/** Items in reading order: supports, qualifies, refutes; within each the nearest to people and the strongest first. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const rank = (item: Evidence) =>
    stances.indexOf(item.stance) * 100 + systems.indexOf(item.system) * 10 + strengths.indexOf(item.strength);
  return [...evidence].sort((a, b) => rank(a) - rank(b));
}

const verbs: Record<Stance, [one: string, many: string]> = {
  supports: ['supports', 'support'],
  qualifies: ['qualifies', 'qualify'],
  refutes: ['refutes', 'refute'],
};

/** How many items stand where: `3 items support it, 1 qualifies it.` */
export function countReading({ evidence }: Evidenced): string {
  const counts = stances
    .map((stance) => ({ stance, count: evidence.filter((item) => item.stance === stance).length }))
    .filter(({ count }) => count > 0);
  const clauses = counts.map(({ stance, count }, position) => {
    const noun = position > 0 ? '' : count === 1 ? 'item ' : 'items ';
    return `${count} ${noun}${verbs[stance][count === 1 ? 0 : 1]} it`;
  });
  return `${clauses.join(', ')}.`;
}

/** The two sides of a contested interaction, or null when the sources do not contradict each other. */
export function sidesOf(interaction: Evidenced): { supporting: Evidence[]; refuting: Evidence[] } | null {
  if (!isContested(interaction)) return null;
  const ordered = inOrder(interaction.evidence);
  return {
    supporting: ordered.filter((item) => item.stance === 'supports'),
    refuting: ordered.filter((item) => item.stance === 'refutes'),
  };
}
