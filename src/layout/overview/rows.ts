/** Things side by side in a row: each wants to be somewhere, none may overlap. */
export interface Wanted {
  wanted: number;
  width: number;
}

interface Cluster {
  members: Wanted[];
  width: number;
  /** Mean of where the members would like the cluster to begin. */
  start: number;
}

const held = (value: number, low: number, high: number) => Math.min(Math.max(low, high), Math.max(low, value));

/**
 * Centres for the members of a row, in their order, as near as possible to where each wants to be (least squares), `gap`
 * apart and between `low` and `high`. Null when they do not fit. Members must come sorted by `wanted`. Neighbours that get
 * in each other's way form clusters that move as one.
 */
export function placedInRow(row: readonly Wanted[], low: number, high: number, gap: number): number[] | null {
  const whole = row.reduce((sum, each) => sum + each.width, 0) + gap * Math.max(0, row.length - 1);
  if (whole > high - low) return null;
  const clusters: Cluster[] = [];
  for (const each of row) {
    clusters.push({
      members: [each],
      width: each.width,
      start: held(each.wanted - each.width / 2, low, high - each.width),
    });
    while (clusters.length > 1) {
      const [before, last] = [clusters.at(-2) as Cluster, clusters.at(-1) as Cluster];
      if (before.start + before.width + gap <= last.start) break;
      clusters.splice(-2, 2, joined(before, last, gap, low, high));
    }
  }
  return clusters.flatMap(({ members, start }) => {
    let at = start;
    return members.map(({ width }) => {
      const centre = at + width / 2;
      at += width + gap;
      return centre;
    });
  });
}

function joined(a: Cluster, b: Cluster, gap: number, low: number, high: number): Cluster {
  const members = [...a.members, ...b.members];
  const width = a.width + gap + b.width;
  let offset = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.wanted - member.width / 2 - offset;
    offset += member.width + gap;
  }
  return { members, width, start: held(sum / members.length, low, high - width) };
}

/** The first items of a list, as many as fit into a row, each with its place. Items come weightiest first. */
export function mostThatFit<T>(
  items: readonly T[],
  want: (item: T) => Wanted,
  low: number,
  high: number,
  gap: number,
): { item: T; place: number }[] {
  for (let most = items.length; most > 0; most--) {
    const row = items
      .slice(0, most)
      .map((item) => ({ item, ...want(item) }))
      .sort((a, b) => a.wanted - b.wanted);
    const places = placedInRow(row, low, high, gap);
    if (places) return row.map(({ item }, index) => ({ item, place: places[index] as number }));
  }
  return [];
}
