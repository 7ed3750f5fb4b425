/**
 * Unknown numbers of which the sign is asked, and sums of their products that are 0. A domain is the set of signs that a
 * number can have, as bits: 1 negative, 2 zero, 4 positive.
 */
export interface Identity {
  readonly terms: readonly { readonly negative: boolean; readonly factors: readonly number[] }[];
}

const mirrored = [0, 4, 2, 6, 1, 5, 3, 7];

const turn = (domain: number, negative: boolean) => (negative ? (mirrored[domain] as number) : domain);

function product(a: number, b: number): number {
  let signs = (a & 2) !== 0 || (b & 2) !== 0 ? 2 : 0;
  if (((a & 1) !== 0 && (b & 1) !== 0) || ((a & 4) !== 0 && (b & 4) !== 0)) signs |= 4;
  if (((a & 1) !== 0 && (b & 4) !== 0) || ((a & 4) !== 0 && (b & 1) !== 0)) signs |= 1;
  return signs;
}

/** The signs that one term of a sum that is 0 can have, given what the others can: it needs one that balances it. */
function balancing(terms: readonly number[], at: number): number {
  let [all, zero, minus, plus] = [true, true, 0, 0];
  terms.forEach((domain, i) => {
    if (i === at) return;
    if (domain === 0) all = false;
    if ((domain & 2) === 0) zero = false;
    if ((domain & 1) !== 0) minus++;
    if ((domain & 4) !== 0) plus++;
  });
  if (!all) return 0;
  const both = minus > 0 && plus > 0;
  return (minus > 0 ? 4 : 0) | (plus > 0 ? 1 : 0) | (zero || both ? 2 : 0);
}

/** Narrows the domains by one identity; the numbers whose domain became smaller. */
function narrow({ terms }: Identity, domains: Uint8Array): number[] {
  const smaller: number[] = [];
  const worth = terms.map(({ negative, factors }) =>
    turn(
      factors.reduce((signs, factor) => product(signs, domains[factor] as number), 4),
      negative,
    ),
  );
  terms.forEach(({ negative, factors }, at) => {
    const allowed = turn((worth[at] as number) & balancing(worth, at), negative);
    for (const factor of factors) {
      const rest = factors.reduce(
        (signs, other) => (other === factor ? signs : product(signs, domains[other] as number)),
        4,
      );
      const before = domains[factor] as number;
      const after = [1, 2, 4].reduce(
        (kept, sign) => ((before & sign) !== 0 && (product(sign, rest) & allowed) !== 0 ? kept | sign : kept),
        0,
      );
      if (after === before) continue;
      domains[factor] = after;
      smaller.push(factor);
    }
  });
  return smaller;
}

/** What follows from identities about signs. */
export interface Identities {
  /** Narrows `domains` in place by the identities that speak of the numbers in `first`, and so on; false if they cannot all hold. */
  readonly follow: (domains: Uint8Array, first: readonly number[]) => boolean;
}

export function identitiesOf(size: number, identities: readonly Identity[]): Identities {
  const about: number[][] = Array.from({ length: size }, () => []);
  identities.forEach(({ terms }, at) => {
    for (const each of new Set(terms.flatMap(({ factors }) => factors))) about[each]?.push(at);
  });
  return {
    follow(domains, first) {
      const waiting = new Set(first.flatMap((each) => about[each] ?? []));
      for (const at of waiting) {
        waiting.delete(at);
        for (const each of narrow(identities[at] as Identity, domains)) {
          if (domains[each] === 0) return false;
          for (const other of about[each] ?? []) waiting.add(other);
        }
      }
      return true;
    },
  };
}
