/** What makes one route better than another. All in px of length, unless said. */
export interface Weights {
  bend: number;
  /** Extra for a bend this many grid steps after the last one: right after it, two after it. */
  jog: readonly [number, number];
  /** Crossing a foreign arrow. */
  crossing: number;
  /** Running beside a foreign arrow, on the next track, per step; beside its head. */
  beside: number;
  besideHead: number;
  /** Running along a stretch that an arrow of the same trunk or tail has already drawn, as a share of plain length. */
  shared: number;
  /** What is saved by leaving or joining where a related arrow bends already. */
  fork: number;
  /** Leaving or entering beside the middle of a side: per grid step, and per squared grid step. */
  aside: readonly [number, number];
  /** Leaving or entering by a side that does not face the other node; by the one that faces away, twice that. */
  unfacing: number;
  /** Room that arrows like to keep from nodes; nearer costs more. World px. */
  comfort: number;
  /** How far from an area's edge an arrow along it still reads as its outline. World px. */
  edgeRoom: number;
  /** Going in with less straight before the head than looks well. */
  shortHead: number;
}

export const mapWeights: Weights = {
  bend: 26,
  jog: [48, 14],
  crossing: 40,
  beside: 2.5,
  besideHead: 14,
  shared: 0.35,
  fork: 8,
  aside: [7, 1],
  unfacing: 10,
  comfort: 36,
  edgeRoom: 5,
  shortHead: 8,
};

export const sceneWeights: Weights = {
  bend: 40,
  jog: [90, 30],
  crossing: 90,
  beside: 9,
  besideHead: 40,
  shared: 0.35,
  fork: 14,
  aside: [10, 2],
  unfacing: 34,
  comfort: 120,
  edgeRoom: 14,
  shortHead: 24,
};
