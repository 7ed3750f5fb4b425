import { depthAt } from '../layout/placed.ts';
import type { SkeletonInteraction } from '../model/skeleton.ts';
import { areaNameSize, paintAreaLabel } from './areaLabels.ts';
import { badgesOf, paintBadge } from './badges.ts';
import { type Camera, type Size, seen } from './camera.ts';
import { isDrawn } from './classes.ts';
import { dashPatterns } from './dashes.ts';
import { paintIdentifiers } from './details.ts';
import { paintFocusMark } from './focusMark.ts';
import { paintArea } from './ground.ts';
import type { Layer } from './layers.ts';
import { paintContested, paintCount, paintRefuted } from './marks.ts';
import { paintArrow } from './paintArrow.ts';
import { areaFill } from './palette.ts';
import type { Scenery, StageArrow } from './scenery.ts';
import type { Sight } from './sight.ts';
import { paintSpotlight, standsBack } from './spotlight.ts';
import { paintToken, tokensAtRest } from './tokens.ts';
import { paintTravellers } from './travel.ts';
import { paintTreatment } from './treatmentTags.ts';

/** The view that the layers share. */
export interface View {
  camera: Camera;
  size: Size;
  ratio: number;
}

/** Paints the areas, under everything. */
export function paintGround(layer: Layer, sight: Sight, view: View): void {
  layer.clear();
  const { scenery, palette, systemsShare } = sight;
  // From afar the drawing of the systems covers the ground.
  if (scenery === null || (systemsShare === 1 && sight.travel === null)) return;
  const { context } = layer;
  layer.inWorld(view.camera, view.ratio);
  const shown = sight.travel === null ? 1 : sight.travel.share;
  context.globalAlpha = shown;
  for (const area of scenery.picture.areas) paintArea(context, area, palette);
  context.globalAlpha = 1;
}

/** Paints all that lies above the graph: what is lit, marks, names, tokens, badges, and nodes that travel. */
export function paintOverlay(layer: Layer, sight: Sight, view: View): void {
  layer.clear();
  const { scenery } = sight;
  if (scenery === null) return;
  const { context } = layer;
  const near = (1 - sight.systemsShare) * (sight.travel === null ? 1 : sight.travel.share);
  layer.inWorld(view.camera, view.ratio);
  if (near > 0) {
    context.globalAlpha = near;
    if (sight.walked && sight.travel === null)
      paintFocusMark(context, scenery, sight.walked, sight.palette, 1 / view.camera.zoom);
    if (sight.travel === null) paintLit(context, sight, scenery, near);
    if (sight.travel === null) paintMarks(context, sight, scenery, view, near);
    context.globalAlpha = near;
    paintNames(context, sight, scenery, view);
    if (sight.travel === null) paintPlayed(context, sight, scenery);
    if (sight.travel === null && sight.spotlight.treatment !== null) {
      context.globalAlpha = near * sight.spotlightShare;
      paintTreatment(context, scenery, sight.spotlight.treatment, sight.palette, 1 / view.camera.zoom);
    }
  }
  context.globalAlpha = 1;
  layer.onScreen(view.ratio);
  if (sight.travel !== null) {
    const { travellers, share, appear } = sight.travel;
    paintTravellers(context, travellers, share, appear, scenery, sight.palette);
  }
}

const dashesOf = new WeakMap<readonly SkeletonInteraction[], Map<string, number[]>>();

/** The dash patterns of the arrows that act, worked out once a step. */
function actingDashes(scenery: Scenery, acting: readonly SkeletonInteraction[]): Map<string, number[]> {
  const before = dashesOf.get(acting);
  if (before) return before;
  const ids = new Set(acting.map(({ id }) => id));
  const dashes = dashPatterns(scenery, (id) => (ids.has(id) ? 0 : -1));
  dashesOf.set(acting, dashes);
  return dashes;
}

/** Acting arrows and the spotlight. */
function paintLit(context: CanvasRenderingContext2D, sight: Sight, scenery: Scenery, near: number): void {
  const { palette } = sight;
  context.globalAlpha = near * sight.lit;
  const acting = sight.showing.frame?.acting ?? [];
  const dashes = actingDashes(scenery, acting);
  for (const { id } of acting) {
    const arrow = scenery.arrows.get(id);
    if (arrow)
      paintArrow(context, { arrow, scale: scenery.scale, palette, tone: 'full', weight: 1, dash: dashes.get(id) });
  }
  context.globalAlpha = near * sight.spotlightShare;
  paintSpotlight(context, scenery, sight.spotlight, sight.showing, palette);
}

function paintMarks(context: CanvasRenderingContext2D, sight: Sight, scenery: Scenery, view: View, near: number): void {
  const { palette, showing, spotlight } = sight;
  const quiet = standsBack(spotlight, showing);
  const visible = seen(view.camera, view.size);
  const { factor } = scenery.scale;
  for (const arrow of scenery.arrows.values()) {
    const [x, y] = arrow.route.mark;
    if (!isDrawn(arrow.id, showing)) continue;
    if (x < visible.x - 20 || x > visible.x + visible.width + 20) continue;
    if (y < visible.y - 20 || y > visible.y + visible.height + 20) continue;
    context.globalAlpha = near * (quiet && !spotlight.arrows.has(arrow.id) ? 0.78 : 1);
    const ghost = showing.frame !== null && isToCome(arrow, sight);
    if (arrow.contested) paintContested(context, arrow.route.mark, factor, palette, ghost);
    if (arrow.level === 'refuted') paintRefuted(context, arrow.route.mark, factor, palette, ghost);
    if (sight.detailsShare > 0) {
      context.globalAlpha *= sight.detailsShare;
      const ground = areaFill(palette, depthAt(scenery.picture.areas, x, y));
      paintCount(context, arrow, 1 / view.camera.zoom, palette, ground);
    }
  }
  if (sight.detailsShare > 0) {
    context.globalAlpha = near * sight.detailsShare;
    paintIdentifiers(context, scenery, sight.identifiers, palette);
  }
}

function isToCome(arrow: StageArrow, { showing }: Sight): boolean {
  return (showing.frame?.interactions.get(arrow.id) ?? 'future') === 'future';
}

function paintNames(context: CanvasRenderingContext2D, sight: Sight, scenery: Scenery, { camera, size }: View): void {
  const named = areaNameSize(scenery.scale, camera.zoom, sight.onWall ? size.width : null);
  for (const area of scenery.picture.areas) paintAreaLabel(context, area, scenery.scale, sight.palette, named);
}

/** Tokens on their way or at rest, and the badges of the step. */
function paintPlayed(context: CanvasRenderingContext2D, sight: Sight, scenery: Scenery): void {
  const { frame } = sight.showing;
  if (frame === null) return;
  for (const [id, place] of tokensAtRest(scenery, frame)) {
    const arrow = scenery.arrows.get(id);
    if (arrow) paintToken(context, arrow.line, place * sight.tokens, sight.palette);
  }
  for (const badge of badgesOf(frame, sight.before ?? frame, sight.arrived)) {
    const node = scenery.nodes.get(badge.entity);
    if (node && badge.share > 0) paintBadge(context, badge, node.box, scenery.scale.factor, sight.palette);
  }
}
