import { badgesOf } from './badges.ts';
import type { Sight } from './sight.ts';
import type { Ticker } from './ticker.ts';

/** Says that the stage is about to change. */
export function expectMotion(stage: HTMLElement): void {
  stage.dataset.settled = 'false';
}

/**
 * What the stage says of itself on its element, for tests and for whoever looks at the page's structure: which picture
 * and step it shows, what is lit and marked, whether anything still moves. Nothing is written for a frame that changes none of it.
 */
export function giveAccount(stage: HTMLElement, sight: Sight, ticker: Ticker, graphStands: boolean): void {
  const { scenery, showing } = sight;
  const frame = showing.frame;
  const badges = frame ? badgesOf(frame, sight.before ?? frame, sight.arrived).filter((badge) => badge.share > 0) : [];
  const told: Record<string, string> = {
    picture: scenery?.id ?? '',
    level: sight.level,
    step: frame ? String(frame.step) : '',
    lit: frame?.acting.flatMap(({ id }) => (scenery?.arrows.has(id) ? [id] : [])).join(' ') ?? '',
    badges: badges.map(({ entity, sign }) => `${entity}:${sign}`).join(' '),
    settled: String(
      (graphStands || sight.level === 'systems') &&
        !['travel', 'tokens', 'badges', 'camera', 'level', 'lit'].some((name) => ticker.runs(name)),
    ),
  };
  for (const [name, value] of Object.entries(told)) if (stage.dataset[name] !== value) stage.dataset[name] = value;
}
