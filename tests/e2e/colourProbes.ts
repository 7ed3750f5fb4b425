import { evidenceLevel } from '../../src/evidence/level.ts';
import type { NodeBox, Picture, Point, Route } from '../../src/model/geometry.ts';
import type { PathwayIndex } from '../../src/model/pathwayIndex.ts';
import type { Effect } from '../../src/model/vocabulary.ts';
import type { Frame, Phase, Sign } from '../../src/player/frame.ts';
import type { Probe } from './pixels.ts';

/** A place on the screen whose colour follows from the data, and what stands there. */
export interface ColourProbe extends Probe {
  what: string;
}

interface Camera {
  x: number;
  y: number;
  zoom: number;
}

const badgeColours: Record<Sign, string> = { up: 'act', down: 'inh', ambiguous: 'amb' };
const headColours: Record<Exclude<Effect, 'affects'>, Record<Phase, string>> = {
  activates: { now: 'act', past: 'actp', future: 'ghost' },
  inhibits: { now: 'inh', past: 'inhp', future: 'ghost' },
};
const rank: Record<Phase, number> = { future: 0, past: 1, now: 2 };

/** Beside the glyph of a badge, on the upper right corner of its node, in world px. */
const besideGlyph = 6.8;
/** A head is filled this far before its tip, in world px of the map. */
const headDepth = 4;
/** A badge, a token or a mark this near may hide a head. */
const clear = 20;

const tipOf = (route: Route) => route.points.at(-1) as Point;
const cornerOf = (box: NodeBox): Point => [box.x + box.width / 2, box.y - box.height / 2];
const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + apart(points[at] as Point, point), 0);
}

/**
 * Where the screen must show which colour in a step: every badge, and the head of every arrow that has one and that
 * nothing covers. Heads that lie on each other show the loudest.
 */
export function colourProbes(index: PathwayIndex, picture: Picture, frame: Frame, camera: Camera): ColourProbe[] {
  const onScreen = ([x, y]: Point) => ({ x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y });
  const badged = picture.nodes.filter(({ id }) => frame.signs.has(id));
  const badges = badged.map((box): ColourProbe => {
    const [x, y] = cornerOf(box);
    const sign = frame.signs.get(box.id) as Sign;
    const at = onScreen([x + besideGlyph, y]);
    return { ...at, radius: 1, token: badgeColours[sign], what: `the badge of ${box.id}` };
  });
  return [
    ...badges,
    ...heads(index, picture, frame, badged.map(cornerOf)).map((head) => ({
      ...head,
      ...onScreen([head.x, head.y]),
      radius: head.radius * camera.zoom,
    })),
  ];
}

function heads(index: PathwayIndex, picture: Picture, frame: Frame, corners: readonly Point[]): ColourProbe[] {
  return picture.routes.flatMap((route) => {
    const interaction = index.interaction.get(route.id);
    if (!interaction || interaction.effect === 'affects' || evidenceLevel(interaction) === 'refuted') return [];
    const tip = tipOf(route);
    const before = route.points.at(-2) as Point;
    const covered = corners.some((corner) => apart(corner, tip) < clear) || lengthOf(route.points) < 3 * clear;
    if (covered) return [];
    const phases = picture.routes
      .filter((other) => apart(tipOf(other), tip) < clear)
      .map((other) => frame.interactions.get(other.id) ?? 'future');
    const loudest = phases.reduce((most, each) => (rank[each] > rank[most] ? each : most));
    if (loudest !== frame.interactions.get(route.id)) return [];
    const back = headDepth / Math.max(1, apart(before, tip));
    const [x, y] = [tip[0] + (before[0] - tip[0]) * back, tip[1] + (before[1] - tip[1]) * back];
    const token = headColours[interaction.effect][loudest];
    return [{ x, y, radius: headDepth, token, what: `the head of ${route.id}` }];
  });
}
