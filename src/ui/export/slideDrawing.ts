import type PptxGenJS from 'pptxgenjs';
import type { SlideShape } from '../../formats/slideFigure.ts';
import type { Box } from '../../layout/box.ts';

/** Where the figure stands on a slide. Inches. */
const room: Box = { x: 0.2, y: 0.6, width: 12.93, height: 5.15 };
/** A type that every slide program has; the figures' own is rarely installed. */
export const fontFace = 'Arial';

export type Slide = PptxGenJS.Slide;
const forms = {
  rect: 'rect',
  round: 'roundRect',
  pill: 'roundRect',
  ellipse: 'ellipse',
  hexagon: 'hexagon',
  parallelogram: 'parallelogram',
} as const;

export const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** World px to inches on the slide: the whole picture fits its room. */
function placing(bounds: Box) {
  const scale = Math.min(room.width / bounds.width, room.height / bounds.height);
  const left = room.x + (room.width - bounds.width * scale) / 2;
  return {
    scale,
    x: (x: number) => left + (x - bounds.x) * scale,
    y: (y: number) => room.y + (y - bounds.y) * scale,
    /** World px to points, for lines and type. */
    points: (size: number) => Math.round(size * scale * 72 * 10) / 10,
  };
}

type Placing = ReturnType<typeof placing>;

function addBox(slide: Slide, shape: SlideShape & { is: 'box' }, at: Placing, objectName: string): void {
  const { box, fill, stroke, text, form } = shape;
  slide.addText(text?.lines.join('\n') ?? '', {
    objectName,
    shape: forms[form],
    x: at.x(box.x),
    y: at.y(box.y),
    w: box.width * at.scale,
    h: box.height * at.scale,
    fill: fill === null ? { type: 'none' } : { color: hex(fill) },
    ...(stroke && { line: { color: hex(stroke.colour), width: at.points(stroke.width) } }),
    ...(form === 'round' && { rectRadius: 7 * at.scale }),
    ...(form === 'pill' && { rectRadius: (box.height / 2) * at.scale }),
    margin: text?.at === 'top-left' ? [4, 6, 0, 6] : 0,
    align: text?.at === 'top-left' ? 'left' : 'center',
    valign: text?.at === 'top-left' ? 'top' : 'middle',
    fontFace,
    fontSize: at.points(text?.size ?? 10),
    bold: text?.bold ?? false,
    color: hex(text?.colour ?? '#000000'),
    wrap: false,
  });
}

function addLine(slide: Slide, shape: SlideShape & { is: 'line' }, at: Placing, objectName: string): void {
  const xs = shape.points.map(([x]) => at.x(x));
  const ys = shape.points.map(([, y]) => at.y(y));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [w, h] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const line = {
    color: hex(shape.colour),
    width: Math.max(0.5, at.points(shape.width)),
    ...(shape.dots && { dashType: 'sysDot' as const }),
    ...(shape.end === 'head' && { endArrowType: 'triangle' as const }),
    ...(shape.end === 'ring' && { endArrowType: 'oval' as const }),
  };
  const points = xs.map((px, index) => ({
    x: px - x,
    y: (ys[index] as number) - y,
    ...(index === 0 && { moveTo: true }),
  }));
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
    objectName,
    x,
    y,
    w: Math.max(w, 0.001),
    h: Math.max(h, 0.001),
    points,
    line,
  });
}

/** Draws shapes on a slide, and puts their alternative texts to `says` by the names that they get. */
export function addFigure(slide: Slide, shapes: readonly SlideShape[], bounds: Box, says: Map<string, string>): void {
  const at = placing(bounds);
  shapes.forEach((shape, position) => {
    const name = `${says.size} ${shape.is} ${position + 1}`;
    says.set(name, shape.says);
    if (shape.is === 'box') addBox(slide, shape, at, name);
    else addLine(slide, shape, at, name);
  });
}
