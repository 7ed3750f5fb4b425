import { type ArrowEnd, arrowEnd } from '../layout/arrowShape.ts';
import { type Box, overlap } from '../layout/box.ts';
import { boxOf } from '../layout/placed.ts';
import type { Point } from '../model/geometry.ts';
import type { SkeletonTreatment } from '../model/skeleton.ts';
import { arrowColour, font } from './look.ts';
import { paintEnd, tracePoints } from './paintArrow.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** The name of a treatment beside a node that it acts on, and the stem between them. World px. */
export interface TreatmentTag {
  effect: SkeletonTreatment['targets'][number]['effect'];
  pill: Box;
  /** From the pill to the node. */
  stem: [from: Point, to: Point];
  end: ArrowEnd;
}

/** Of a tag, in world px at the map's scale: the length of its stem, its height, and what is left beside its name. */
const size = { stem: 17, height: 17, padding: 7 };
const nameSize = 11;

/**
 * Where a treatment's name stands on a picture: above each node that it acts on, or below where above another of its nodes
 * or names stands. `width` is that of the name, in world px; `factor` enlarges all else of a tag.
 */
export function treatmentTags(
  scenery: Scenery,
  treatment: SkeletonTreatment,
  width: number,
  factor: number,
): TreatmentTag[] {
  const targets = treatment.targets.flatMap(({ entity, effect }) => {
    const node = scenery.nodes.get(entity);
    return node ? [{ effect, box: boxOf(node.box) }] : [];
  });
  const taken = targets.map(({ box }) => box);
  return targets.map(({ effect, box }) => {
    const middle = box.x + box.width / 2;
    const [wide, high] = [width + 2 * size.padding * factor, size.height * factor];
    const above = { x: middle - wide / 2, y: box.y - size.stem * factor - high, width: wide, height: high };
    const below = { ...above, y: box.y + box.height + size.stem * factor };
    const isBelow = taken.some((each) => overlap(each, above)) && !taken.some((each) => overlap(each, below));
    const pill = isBelow ? below : above;
    taken.push(pill);
    const from: Point = [middle, isBelow ? pill.y : pill.y + high];
    const to: Point = [middle, isBelow ? box.y + box.height : box.y];
    return { effect, pill, stem: [from, to], end: arrowEnd(effect, from, to, factor) };
  });
}

/**
 * Draws a treatment's name beside each node that it acts on, with the end of an arrow of that effect. World px; `unit` is
 * the world size of one screen px: from afar, where labels are only seen, the name is read all the same.
 */
export function paintTreatment(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  treatment: SkeletonTreatment,
  palette: Palette,
  unit: number,
): void {
  const factor = Math.max(scenery.scale.factor, unit);
  context.setLineDash([]);
  context.font = font(nameSize * factor, 600);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(treatment.label).width;
  for (const tag of treatmentTags(scenery, treatment, width, factor)) {
    const { pill, stem, effect, end } = tag;
    context.strokeStyle = arrowColour(palette, effect, 'human', 'full');
    context.fillStyle = context.strokeStyle;
    context.lineWidth = 2 * factor;
    tracePoints(context, stem);
    context.stroke();
    paintEnd(context, { end }, factor, 1.2);
    context.beginPath();
    context.roundRect(pill.x, pill.y, pill.width, pill.height, pill.height / 2);
    context.fillStyle = palette.ink;
    context.fill();
    context.fillStyle = palette.stage;
    context.fillText(treatment.label, pill.x + pill.width / 2, pill.y + pill.height / 2 + 0.5 * factor);
  }
}
