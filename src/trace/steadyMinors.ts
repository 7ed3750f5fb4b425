import type { Subsets } from './steadySubsets.ts';

/**
 * Which principal minors of a stable component are positive for every choice of magnitudes.
 *
 * With M = −A and D(S) the minor of sI + M on the nodes S, the expansion of D(S) has a term for every family of disjoint
 * loops in S: the product of the self-regulations off them, times −(the loop's product) for each. So D(S) > 0 for all s ≥ 0
 * where S holds no positive loop; and for the whole component D > 0 for all s ≥ 0, because it is stable. A third way leads
 * from a block D to a smaller one B of D without v: in
 *   D(D) = (s + m) D(D − v) − Σ over loops g through v: (product of g) D(D − g)
 * D(B) is a factor of D(D − v), and of D(D − g) for each g that misses B. If every negative g misses B, and all other minors
 * here are not negative, then where D(B) is 0 so is D(D). Take the set of blocks that all have such a parent in the set (the
 * largest there is): were one of its minors 0 anywhere, go to the largest s where that happens; there all are ≥ 0, the zero
 * climbs from block to parent up to the whole component, and that is never 0. So all of the set stay positive.
 * In a component with positive loops only this gives all of them, the known property of M-matrices.
 */
export function positiveMinors({ full, loops, blocks }: Subsets): (subset: number) => boolean {
  const connected: number[] = [];
  for (let subset = full; subset > 0; subset--) if (blocks(subset)[0] === subset) connected.push(subset);
  const good = new Uint8Array(full + 1);
  const given = new Uint8Array(full + 1);
  const loopSets = connected.filter((subset) => loops[subset] !== 0);
  for (const block of connected) {
    good[block] = 1;
    const free = loopSets.every((loop) => (loop & ~block) !== 0 || ((loops[loop] as number) & 1) === 0);
    if (block === full || free) given[block] = 1;
  }
  const allGood = (subset: number, but = 0) => blocks(subset).every((each) => each === but || good[each] === 1);
  const follows = (block: number, parent: number, v: number): boolean =>
    blocks(parent & ~v).includes(block) &&
    allGood(parent & ~v, block) &&
    loopSets.every((loop) => {
      if ((loop & v) === 0 || (loop & ~parent) !== 0) return true;
      const signs = loops[loop] as number;
      if ((signs & 2) !== 0 && (loop & block) !== 0) return false;
      return allGood(parent & ~loop, (loop & block) === 0 ? block : 0);
    });
  const hasParent = (block: number): boolean =>
    connected.some((parent) => {
      if (good[parent] === 0 || parent === block || (block & ~parent) !== 0) return false;
      for (let rest = parent & ~block; rest !== 0; rest &= rest - 1)
        if (follows(block, parent, rest & -rest)) return true;
      return false;
    });
  for (let changed = true; changed; ) {
    changed = false;
    for (const block of connected) {
      if (good[block] === 0 || given[block] === 1 || hasParent(block)) continue;
      good[block] = 0;
      changed = true;
    }
  }
  return (subset) => allGood(subset);
}
