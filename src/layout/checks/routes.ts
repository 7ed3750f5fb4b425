import type { Point, Route } from '../../model/geometry.ts';
import type { Interaction } from '../../model/types.ts';
import { grown, overlap } from '../box.ts';
import { shownInteractions } from '../picture.ts';
import { mayShare } from '../routing/arrow.ts';
import { nodeRect } from '../routing/terrain.ts';
import { at, type Check, type CheckContext, stretches } from './context.ts';

/** Space that an arrow keeps from a node that is not its own. */
const nodeClearance = 4;
/** Straight px before a head, at least. */
const straightBefore = 11.5;
/** Two parallel stretches nearer than this lie on top of each other. */
const track = 3;

const asArrow = (each: Interaction) => ({ ...each, late: false, marked: false });

export const everyArrowRouted: Check = ({ picture, pathway, interaction }) => {
  const routed = new Set(picture.routes.map((route) => route.id));
  const placed = new Set(picture.nodes.map((node) => node.id));
  const missing = new Map<string, number>();
  const stranded: string[] = [];
  for (const id of shownInteractions(picture.id, pathway).map((each) => each.id)) {
    const each = interaction.get(id);
    if (routed.has(id) || each === undefined) continue;
    const ends = [each.source, each.target].filter((end) => !placed.has(end));
    for (const end of ends) missing.set(end, (missing.get(end) ?? 0) + 1);
    if (ends.length === 0)
      stranded.push(`arrow "${id}" finds no way: leave 18 or more between nodes, and a way around them`);
  }
  const unplaced = [...missing].map(
    ([id, count]) => `node "${id}" is not placed: ${count} of its arrows cannot be drawn`,
  );
  return [...unplaced, ...stranded];
};

export const arrowsOffNodes: Check = (context) =>
  context.picture.routes.flatMap((route) => {
    const each = context.interaction.get(route.id);
    return context.picture.nodes
      .filter((node) => node.id !== each?.source && node.id !== each?.target)
      .filter((node) => stretches(route).some((stretch) => touches(stretch, grown(nodeRect(node), nodeClearance))))
      .map((node) => `arrow "${route.id}" runs through or too near to node "${node.id}" ${at(node.x, node.y)}`);
  });

function touches(stretch: ReturnType<typeof stretches>[number], box: Parameters<typeof overlap>[1]): boolean {
  return overlap(grown(stretch, 0.01), box);
}

export const arrowsStraight: Check = ({ picture }) =>
  picture.routes.flatMap((route) => {
    const problems: string[] = [];
    const slanted = stretches(route).find((stretch) => stretch.width > 0.01 && stretch.height > 0.01);
    if (slanted) problems.push(`arrow "${route.id}" is not right-angled ${at(slanted.x, slanted.y)}`);
    const [end, before] = [route.points.at(-1), route.points.at(-2)];
    if (end && before && route.points.length > 2 && distance(end, before) < straightBefore)
      problems.push(`arrow "${route.id}" has less than 12 straight before its head ${at(...end)}`);
    return problems;
  });

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

export const arrowsApart: Check = (context) => {
  const { picture } = context;
  return picture.routes.flatMap((a, index) =>
    picture.routes.slice(index + 1).flatMap((b) => {
      const place = sharedPlace(a, b);
      if (allowed(a, b, context)) return [];
      if (place !== null) return [`arrows "${a.id}" and "${b.id}" run on top of each other ${at(...place)}`];
      const bend = touchingBend(a, b) ?? touchingBend(b, a);
      return bend === null ? [] : [`arrows "${a.id}" and "${b.id}" touch at a bend ${at(...bend)}`];
    }),
  );
};

/** A bend of one route that lies on the other, so that a reader could take the wrong turn; or null. */
function touchingBend(a: Route, b: Route): Point | null {
  const lines = stretches(b).map((stretch) => grown(stretch, track));
  const bends = a.points.slice(1, -1);
  return bends.find(([x, y]) => lines.some((line) => overlap({ x, y, width: 0.01, height: 0.01 }, line))) ?? null;
}

function allowed(a: Route, b: Route, { interaction }: CheckContext): boolean {
  const [one, other] = [interaction.get(a.id), interaction.get(b.id)];
  return one !== undefined && other !== undefined && mayShare(asArrow(one), asArrow(other));
}

/** Where two routes run along each other, or null. */
function sharedPlace(a: Route, b: Route): Point | null {
  for (const one of stretches(a))
    for (const other of stretches(b)) {
      const flat = one.height === 0 && other.height === 0 && one.width > 0 && other.width > 0;
      const tall = one.width === 0 && other.width === 0 && one.height > 0 && other.height > 0;
      if (!flat && !tall) continue;
      if (Math.abs(flat ? one.y - other.y : one.x - other.x) >= track) continue;
      const low = flat ? Math.max(one.x, other.x) : Math.max(one.y, other.y);
      const high = flat
        ? Math.min(one.x + one.width, other.x + other.width)
        : Math.min(one.y + one.height, other.y + other.height);
      if (high - low > track) return flat ? [low, one.y] : [one.x, low];
    }
  return null;
}
