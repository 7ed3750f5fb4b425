/**
 * Linear systems dx/dt = A x + b with the signs of a graph, by numbers: what the methods by signs are judged against.
 * `A[i][j]` is the effect of j on i; the diagonal is the self-regulation, always negative.
 */
export type Matrix = number[][];
export type Chance = () => number;

/** A seeded stream of numbers in [0, 1) (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many terms' worth of rounding a sum may hold before its sign is not trusted. */
const NOISE = 1e-9;

/**
 * Coefficients of det(sI + M), constant first, by expansion over all permutations (row by row, over sets of used columns);
 * with each the sum of its terms' sizes, against which rounding is judged.
 */
function expand(m: Matrix, withS: boolean): { value: number; size: number }[] {
  const n = m.length;
  const width = withS ? n + 1 : 1;
  const value = new Float64Array((1 << n) * width);
  const size = new Float64Array((1 << n) * width);
  value[0] = 1;
  size[0] = 1;
  for (let used = 0; used < (1 << n) - 1; used++) {
    let row = 0;
    for (let rest = used; rest !== 0; rest &= rest - 1) row++;
    for (let column = 0; column < n; column++) {
      const entry = m[row]?.[column] ?? 0;
      if ((used & (1 << column)) !== 0 || (entry === 0 && !(withS && row === column))) continue;
      let turns = 0;
      for (let rest = used >> (column + 1); rest !== 0; rest &= rest - 1) turns++;
      const sign = turns % 2 === 0 ? 1 : -1;
      const [from, to] = [used * width, (used | (1 << column)) * width];
      for (let power = 0; power < width; power++) {
        const [v, z] = [value[from + power] as number, size[from + power] as number];
        if (z === 0) continue;
        value[to + power] = (value[to + power] as number) + sign * entry * v;
        size[to + power] = (size[to + power] as number) + Math.abs(entry) * z;
        if (!withS || row !== column) continue;
        value[to + power + 1] = (value[to + power + 1] as number) + sign * v;
        size[to + power + 1] = (size[to + power + 1] as number) + z;
      }
    }
  }
  const last = ((1 << n) - 1) * width;
  return Array.from({ length: width }, (_, i) => ({
    value: value[last + i] as number,
    size: size[last + i] as number,
  }));
}

const minus = (a: Matrix): Matrix => a.map((row) => row.map((each) => -each));

/** Whether every eigenvalue has a negative real part, by Routh's table; what rounding could have decided counts as unstable. */
export function isStable(a: Matrix): boolean {
  const polynomial = expand(minus(a), true).reverse();
  if (polynomial.some(({ value, size }) => !(value > NOISE * size))) return false;
  const half = (rest: number) =>
    polynomial.filter((_, i) => i % 2 === rest).map(({ value, size }) => ({ value, size }));
  let [upper, lower] = [half(0), half(1)];
  while (lower.length > 0) {
    const pivot = lower[0] as { value: number; size: number };
    if (!(pivot.value > NOISE * pivot.size)) return false;
    const ratio = (upper[0]?.value ?? 0) / pivot.value;
    const next = upper.slice(1).map(({ value, size }, i) => ({
      value: value - ratio * (lower[i + 1]?.value ?? 0),
      size: size + ratio * (lower[i + 1]?.size ?? 0),
    }));
    [upper, lower] = [lower, next];
  }
  return true;
}

/** The sign of each response x of A x = −b (Cramer's rule, A stable): 1 up, 2 down, 0 where it is 0 or rounding could decide. */
export function responseSigns(a: Matrix, b: readonly number[]): number[] {
  const m = minus(a);
  return m.map((_, i) => {
    const { value, size } = expand(
      m.map((row, r) => row.map((each, c) => (c === i ? (b[r] ?? 0) : each))),
      false,
    )[0] as { value: number; size: number };
    if (Math.abs(value) <= NOISE * size) return 0;
    return value > 0 ? 1 : 2;
  });
}
