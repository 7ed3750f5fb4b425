import type { NodeBox } from '../model/geometry.ts';
import type { Frame, Sign } from '../player/frame.ts';
import { font } from './look.ts';
import type { Palette } from './palette.ts';

/** Radius of a badge and of the ring around it, in world px at the map's scale; a scene's is 1.2 times that. */
const radius = 9;
const ring = 2;

export interface Badge {
  entity: string;
  sign: Sign;
  /** 1 for a badge that stands; less while it appears. */
  share: number;
}

/**
 * The badges of a step while its tokens are on the way (`arrived` below 0 to 1 as they arrive and the badges appear).
 * Until then the nodes carry the signs of the step before, which is what makes a badge appear when the token arrives.
 */
export function badgesOf(frame: Frame, before: Frame, arrived: number): Badge[] {
  const signs = arrived > 0 ? frame.signs : before.signs;
  return [...signs].map(([entity, sign]) => ({
    entity,
    sign,
    share: before.signs.get(entity) === sign ? 1 : arrived,
  }));
}

const colours = { up: 'act', down: 'inh', ambiguous: 'amb' } as const satisfies Record<Sign, keyof Palette>;

/** Draws a badge on the upper right corner of its node. World px. */
export function paintBadge(
  context: CanvasRenderingContext2D,
  badge: Badge,
  box: NodeBox,
  factor: number,
  palette: Palette,
): void {
  const scale = (factor === 1 ? 1 : 1.2) * (0.8 + 0.2 * badge.share);
  context.save();
  context.globalAlpha *= badge.share;
  context.translate(box.x + box.width / 2 - factor, box.y - box.height / 2 + factor);
  context.scale(scale, scale);
  context.beginPath();
  context.arc(0, 0, radius + ring, 0, 2 * Math.PI);
  context.fillStyle = palette.stage;
  context.fill();
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = palette[colours[badge.sign]];
  context.fill();
  paintGlyph(context, badge.sign, palette.stage);
  context.restore();
}

function paintGlyph(context: CanvasRenderingContext2D, sign: Sign, colour: string): void {
  if (sign === 'ambiguous') {
    context.font = font(13, 700);
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = colour;
    context.fillText('?', 0, 4.7);
    return;
  }
  const way = sign === 'up' ? -1 : 1;
  context.setLineDash([]);
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(0, -4.2 * way);
  context.lineTo(0, 4.2 * way);
  context.moveTo(-3.6, 0.8 * way);
  context.lineTo(0, 4.4 * way);
  context.lineTo(3.6, 0.8 * way);
  context.stroke();
  context.lineCap = 'butt';
}
