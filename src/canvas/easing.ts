/** Time (0–1) to progress (0–1). */
export type Easing = (time: number) => number;

export const linear: Easing = (time) => time;

/**
 * The easing that CSS calls `cubic-bezier(x1, y1, x2, y2)`. The curve gives time and progress both in terms of a
 * parameter; bisection finds the parameter of a time, which is enough for 60 frames a second and never diverges.
 */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  const along = (a: number, b: number, t: number) => 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3;
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let [low, high] = [0, 1];
    for (let round = 0; round < 24; round++) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}

/** The motions of the stage, by what they are for. */
export const ease = {
  token: cubicBezier(0.4, 0, 0.2, 1),
  appear: cubicBezier(0.2, 0, 0, 1),
  travel: cubicBezier(0.3, 0, 0.1, 1),
} as const;

/** How long things take, in ms. */
export const time = {
  badge: 160,
  state: 200,
  travel: 520,
  others: 160,
  fly: 300,
  zoom: 140,
  level: 200,
  hoverIn: 90,
  hoverOut: 140,
  /** The cross-fade that stands for every motion when less motion is asked for. */
  reduced: 120,
} as const;
