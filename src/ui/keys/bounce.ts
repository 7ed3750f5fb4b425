/** A worn button closes its contact twice within some tens of ms; nobody presses twice on purpose so fast. Ms. */
const shortest = 120;

/** Tells whether a press only repeats the one before it: the same key, pressed sooner than a hand can. */
export function createBounceGuard(): (key: string, time: number) => boolean {
  let last = { key: '', time: Number.NEGATIVE_INFINITY };
  return (key, time) => {
    const bounced = key === last.key && time - last.time < shortest;
    last = { key, time };
    return bounced;
  };
}
