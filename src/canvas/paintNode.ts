import type { Box } from '../layout/box.ts';
import { labelWeight } from '../layout/label.ts';
import { hasInnerRule, type Outline } from '../layout/outline.ts';
import type { Scale } from '../layout/scale.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { baselineShift, font, innerRule, type NodeLook } from './look.ts';

/** Traces a node's outline, around a centre, into the current path. */
function traceOutline(context: CanvasRenderingContext2D, outline: Outline, box: Box): void {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  context.beginPath();
  switch (outline.form) {
    case 'ellipse':
      context.ellipse(x, y, box.width / 2, box.height / 2, 0, 0, 2 * Math.PI);
      return;
    case 'round':
      context.roundRect(box.x, box.y, box.width, box.height, outline.radius);
      return;
    case 'polygon':
      outline.points.forEach(([px, py], index) => {
        if (index === 0) context.moveTo(x + px, y + py);
        else context.lineTo(x + px, y + py);
      });
      context.closePath();
  }
}

export interface NodeDrawing {
  kind: EntityKind;
  outline: Outline;
  /** Where the node is drawn, in the context's own units. */
  box: Box;
  lines: readonly string[];
  scale: Scale;
  look: NodeLook;
}

/** Draws one node as Cytoscape draws it: for what is lit on the overlay, and for nodes that travel. */
export function paintNode(context: CanvasRenderingContext2D, drawing: NodeDrawing): void {
  const { kind, outline, box, look, scale } = drawing;
  context.setLineDash([]);
  traceOutline(context, outline, box);
  context.fillStyle = look.fill;
  context.fill();
  context.lineWidth = look.strokeWidth * (scale.factor === 1 ? 1 : 1.2);
  context.strokeStyle = look.stroke;
  context.lineJoin = 'miter';
  context.stroke();
  if (hasInnerRule(kind)) paintInnerRule(context, drawing);
  paintLabel(context, drawing);
}

function paintInnerRule(context: CanvasRenderingContext2D, { outline, box, scale }: NodeDrawing): void {
  const inset = innerRule.inset * scale.factor;
  const inner = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
  if (inner.width <= 0 || inner.height <= 0) return;
  context.save();
  context.globalAlpha *= 0.7;
  context.lineWidth = innerRule.width;
  if (outline.form === 'ellipse') {
    traceOutline(context, outline, inner);
    context.stroke();
  } else context.strokeRect(inner.x, inner.y, inner.width, inner.height);
  context.restore();
}

function paintLabel(context: CanvasRenderingContext2D, { kind, box, lines, scale, look }: NodeDrawing): void {
  context.font = font(scale.fontSize, look.bold ? 600 : labelWeight(kind));
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = look.text;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const first = y - ((lines.length - 1) * scale.lineHeight) / 2 + scale.fontSize * baselineShift;
  lines.forEach((line, index) => {
    context.fillText(line, x, first + index * scale.lineHeight);
  });
}
