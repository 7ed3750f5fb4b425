/**
 * Which signs a response, a path or a loop can take, as two bits: 1 up (or +), 2 down (or −), 3 both, 0 none. Sums of terms
 * with free magnitudes are unions, chains are products; so 3 is the `?` that absorbs.
 */
export type SignSet = 0 | 1 | 2 | 3;

const products: readonly (readonly SignSet[])[] = [
  [0, 0, 0, 0],
  [0, 1, 2, 3],
  [0, 2, 1, 3],
  [0, 3, 3, 3],
];

export function timesSign(a: number, b: number): SignSet {
  return (products[a] as readonly SignSet[])[b] as SignSet;
}

/** An arrow's sign (+1, −1, 0 not known) as a set. */
export function signSetOf(sign: number): SignSet {
  if (sign === 0) return 3;
  return sign > 0 ? 1 : 2;
}
