import type { PathLook, PdfCanvas } from './pdfCanvas.ts';
import type { PdfFont } from './pdfFont.ts';
import { boxPath, ellipsePath, polygonPath, svgPath } from './pdfPaths.ts';

/** What is read of an element; those of a browser's document are such. */
export interface SvgElement {
  readonly localName: string;
  readonly children: ArrayLike<SvgElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The two cuts that a PDF is set in. */
export interface PdfFonts {
  regular: PdfFont;
  bold: PdfFont;
}

/** From this weight on a text is set in the bold cut. */
const boldFrom = 600;

const reader = (element: SvgElement) => (name: string) => Number(element.getAttribute(name) ?? 0);

function lookOf(element: SvgElement): PathLook {
  const colour = (name: string) => {
    const value = element.getAttribute(name);
    return value === 'none' ? null : value;
  };
  return {
    // SVG fills with black unless told otherwise, and strokes with nothing.
    fill: element.getAttribute('fill') === null ? '#000000' : colour('fill'),
    stroke: colour('stroke'),
    width: Number(element.getAttribute('stroke-width') ?? 1),
    dash: (element.getAttribute('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
    round: element.getAttribute('stroke-linecap') === 'round',
    opacity: Number(element.getAttribute('opacity') ?? 1),
  };
}

/** The outline of a shape; null for what is no shape. */
function outlineOf(element: SvgElement): string | null {
  const value = reader(element);
  switch (element.localName) {
    case 'rect':
      return boxPath(value('x'), value('y'), value('width'), value('height'), value('rx'));
    case 'ellipse':
      return ellipsePath(value('cx'), value('cy'), value('rx'), value('ry'));
    case 'circle':
      return ellipsePath(value('cx'), value('cy'), value('r'), value('r'));
    case 'line':
      return svgPath(`M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`);
    case 'polygon':
      return polygonPath(element.getAttribute('points') ?? '');
    case 'path':
      return svgPath(element.getAttribute('d') ?? '');
    default:
      return null;
  }
}

function drawText(canvas: PdfCanvas, element: SvgElement, fonts: PdfFonts): void {
  const value = reader(element);
  const text = element.textContent ?? '';
  const size = value('font-size');
  const font = value('font-weight') >= boldFrom ? fonts.bold : fonts.regular;
  const spacing = Number.parseFloat(element.getAttribute('letter-spacing') ?? '0') * size;
  const width = font.width(text, size) + spacing * text.length;
  const x = value('x') - (element.getAttribute('text-anchor') === 'middle' ? width / 2 : 0);
  const rim = element.getAttribute('stroke');
  // Letters that are stroked and filled would be found and copied twice; a box in the rim's colour hides lines as well.
  if (rim !== null) {
    const [by, cap] = [value('stroke-width') / 2, font.capHeight * size];
    const box = boxPath(x - by, value('y') - cap - by, width + 2 * by, cap + 2 * by, by);
    canvas.path(box, { ...lookOf(element), fill: rim, stroke: null });
  }
  canvas.text(x, value('y'), text, { font, size, spacing, colour: element.getAttribute('fill') ?? '#000000' });
}

/** Draws what is in an element. Throws on what our pictures do not have, so that nothing is left out in silence. */
function drawInside(canvas: PdfCanvas, parent: SvgElement, fonts: PdfFonts): void {
  for (const element of Array.from(parent.children)) {
    const outline = outlineOf(element);
    if (outline !== null) canvas.path(outline, lookOf(element));
    else if (element.localName === 'text') drawText(canvas, element, fonts);
    else if (element.localName === 'g') drawGroup(canvas, element, fonts);
    // What is said of the picture for those who do not see it goes into the document's structure.
    else if (!['title', 'desc'].includes(element.localName))
      throw new Error(`A PDF draws no <${element.localName}> of a picture.`);
  }
}

function drawGroup(canvas: PdfCanvas, group: SvgElement, fonts: PdfFonts): void {
  const transform = group.getAttribute('transform') ?? '';
  const numbers = (name: string) =>
    new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1]?.split(/[ ,]+/).map(Number) ?? [];
  const [x = 0, y = 0] = numbers('translate');
  const [scale = 1] = numbers('scale');
  canvas.within(x, y, scale, () => drawInside(canvas, group, fonts));
}

/** Draws one of our pictures, as its `<svg>` element, with its upper left corner at this place and this wide. Points. */
export function drawSvg(
  canvas: PdfCanvas,
  svg: SvgElement,
  fonts: PdfFonts,
  at: { x: number; y: number; width: number },
): void {
  const [left = 0, top = 0, width = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = at.width / width;
  canvas.within(at.x - left * scale, at.y - top * scale, scale, () => drawInside(canvas, svg, fonts));
}
