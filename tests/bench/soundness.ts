import { steadyState } from '../../src/trace/steadyState.ts';
import { type Arrow, drawJacobian, graphOf } from '../trace/signedArrows.ts';
import { chanceFrom, isStable, responseSigns } from '../trace/stableSystems.ts';

/** What came of putting answers at steady state to stable systems by numbers. */
export interface Soundness {
  /** Stable systems drawn. */
  systems: number;
  /** Answers of ↑, ↓ or unchanged that a system was held against. */
  answers: number;
  /** What a system did that the answer for its graph rules out (rule S5): there must be none. */
  contradictions: string[];
}

const perGraph = 5;

/** Draws random graphs of two to six nodes, one of them held, and stable systems with their signs; the same each time. */
export function checkSoundness(wanted = 20_000): Soundness {
  const chance = chanceFrom(2026);
  const pick = (below: number) => Math.floor(chance() * below);
  const result: Soundness = { systems: 0, answers: 0, contradictions: [] };
  while (result.systems < wanted) {
    const size = 2 + pick(5);
    const sign = () => (chance() < 0.05 ? 0 : chance() < 0.45 ? -1 : 1);
    const arrows = Array.from({ length: 1 + pick(3 * size) }, (): Arrow => [pick(size), pick(size), sign()]);
    const [held, change] = [pick(size), chance() < 0.5 ? (-1 as const) : (1 as const)];
    const said = steadyState(graphOf(size, arrows), new Map([[held, change]]));
    const free = Array.from(said.keys()).filter((v) => v !== held);
    for (let draw = 0; draw < perGraph; draw++) {
      const a = drawJacobian(size, arrows, 0.5 + 2 * chance(), -2 * chance(), chance);
      const left = free.map((i) => free.map((j) => a[i]?.[j] ?? 0));
      if (!isStable(left)) continue;
      result.systems++;
      const moved = responseSigns(
        left,
        free.map((i) => (a[i]?.[held] ?? 0) * change),
      );
      for (const [i, is] of moved.entries()) {
        const answer = said[free[i] ?? 0] ?? 0;
        if (answer !== 3) result.answers++;
        if ((is & ~answer) !== 0) result.contradictions.push(`said ${answer}, is ${is}: ${JSON.stringify(a)}`);
      }
    }
  }
  return result;
}
