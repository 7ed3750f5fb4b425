/** How long a presentation has run: counted while it runs, kept while it pauses. Times in ms since the epoch. */
export interface TalkClock {
  /** Since when it runs; null while it pauses. */
  since: number | null;
  /** What had passed before that, ms. */
  before: number;
}

export const unstarted: TalkClock = { since: null, before: 0 };

/** Time that has passed, ms. */
export function elapsed({ since, before }: TalkClock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The clock started, or paused where it runs. */
export function toggled(clock: TalkClock, now: number): TalkClock {
  return clock.since === null ? { ...clock, since: now } : { since: null, before: elapsed(clock, now) };
}

const two = (value: number) => String(value).padStart(2, '0');

/** A time in ms as "7:05", from an hour on as "1:07:05". */
export function timeWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** What is left of a talk, in words; `target` in minutes. */
export function leftWords(passed: number, target: number): string {
  const left = target * 60_000 - passed;
  return left >= 0 ? `${timeWords(left)} left` : `${timeWords(-left)} over`;
}

/** A clock as it was stored; null where what was stored is none. */
export function clockFrom(text: string | null): TalkClock | null {
  try {
    const { since, before } = JSON.parse(text ?? '') as Record<string, unknown>;
    const isTime = (value: unknown): value is number =>
      typeof value === 'number' && Number.isFinite(value) && value >= 0;
    return isTime(before) && (since === null || isTime(since)) ? { since, before } : null;
  } catch {
    return null;
  }
}
