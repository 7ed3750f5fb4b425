import { outlineOf } from '../layout/outline.ts';
import type { PlacedNode } from '../layout/placed.ts';
import { type Camera, toScreen } from './camera.ts';
import { nodeLook } from './look.ts';
import { paintNode } from './paintNode.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** A node on its way from one picture to another, between two places on the screen. */
export interface Traveller {
  id: string;
  from: { x: number; y: number; zoom: number; node: PlacedNode };
  to: { x: number; y: number; zoom: number; node: PlacedNode };
}

interface Place {
  scenery: Scenery;
  camera: Camera;
}

/** The nodes that both pictures show, where they stand on the screen before and after. */
export function travellersBetween(from: Place, to: Place): Traveller[] {
  return [...to.scenery.nodes.values()].flatMap((node) => {
    const before = from.scenery.nodes.get(node.id);
    if (before === undefined) return [];
    const place = ({ box }: PlacedNode, { camera }: Place) => {
      const [x, y] = toScreen(camera, [box.x, box.y]);
      return { x, y, zoom: camera.zoom };
    };
    return [{ id: node.id, from: { ...place(before, from), node: before }, to: { ...place(node, to), node } }];
  });
}

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

/**
 * Draws the travellers `share` (0–1) of the way, in px of the stage. Each grows from the size it had into the size it
 * will have; `appear` (0–1) is how visible they are, for nodes that could not be seen where they set out.
 */
export function paintTravellers(
  context: CanvasRenderingContext2D,
  travellers: readonly Traveller[],
  share: number,
  appear: number,
  to: Scenery,
  palette: Palette,
): void {
  context.save();
  context.globalAlpha = appear;
  for (const { from, to: goal } of travellers) {
    const { box, kind } = goal.node;
    // Drawn in the destination's own units, scaled so that it starts at the size of the node it was.
    const startScale = (from.zoom * from.node.box.height) / box.height;
    const scale = mix(startScale, goal.zoom, share);
    const startWidth = (from.zoom * from.node.box.width) / startScale;
    const width = mix(startWidth, box.width, share);
    context.save();
    context.translate(mix(from.x, goal.x, share), mix(from.y, goal.y, share));
    context.scale(scale, scale);
    paintNode(context, {
      kind,
      outline: outlineOf(kind, { width, height: box.height }, to.scale.factor),
      box: { x: -width / 2, y: -box.height / 2, width, height: box.height },
      lines: box.lines,
      scale: to.scale,
      look: nodeLook(palette, 'rest', goal.node.depth, kind === 'preparation'),
    });
    context.restore();
  }
  context.restore();
}
