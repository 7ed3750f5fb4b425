import { pdfNumber } from './pdfCanvas.ts';

/** Outlines as PDF operators, from the shapes that our pictures are drawn with. */

const at = (...values: number[]) => values.map(pdfNumber).join(' ');

/** Where the handles of a Bézier curve stand that draws a quarter of a circle of radius 1. */
const quarter = 0.5523;

export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  const [hx, hy] = [rx * quarter, ry * quarter];
  return [
    `${at(cx + rx, cy)} m`,
    `${at(cx + rx, cy + hy, cx + hx, cy + ry, cx, cy + ry)} c`,
    `${at(cx - hx, cy + ry, cx - rx, cy + hy, cx - rx, cy)} c`,
    `${at(cx - rx, cy - hy, cx - hx, cy - ry, cx, cy - ry)} c`,
    `${at(cx + hx, cy - ry, cx + rx, cy - hy, cx + rx, cy)} c h`,
  ].join(' ');
}

/** A box whose corners are rounded to `radius`, or as far as it allows. */
export function boxPath(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${at(x, y, width, height)} re`;
  const [right, bottom, h] = [x + width, y + height, r * (1 - quarter)];
  return [
    `${at(x + r, y)} m ${at(right - r, y)} l`,
    `${at(right - h, y, right, y + h, right, y + r)} c ${at(right, bottom - r)} l`,
    `${at(right, bottom - h, right - h, bottom, right - r, bottom)} c ${at(x + r, bottom)} l`,
    `${at(x + h, bottom, x, bottom - h, x, bottom - r)} c ${at(x, y + r)} l`,
    `${at(x, y + h, x + h, y, x + r, y)} c h`,
  ].join(' ');
}

/** A polygon from SVG's list of points. */
export function polygonPath(points: string): string {
  const values = numbersIn(points);
  const corners = Array.from({ length: values.length / 2 }, (_, corner) => values.slice(2 * corner, 2 * corner + 2));
  return `${corners.map((corner, index) => `${at(...corner)} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`;
}

const numbersIn = (text: string) => (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** A path of SVG with the commands that our pictures use: M, L, H, V, Q and Z. Throws on any other. */
export function svgPath(d: string): string {
  let [x, y] = [0, 0];
  const written: string[] = [];
  const line = (toX: number, toY: number, operator = 'l') => {
    [x, y] = [toX, toY];
    written.push(`${at(x, y)} ${operator}`);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0] = numbersIn(rest);
    if (command === 'M') line(a, b, 'm');
    else if (command === 'L') line(a, b);
    else if (command === 'H') line(a, y);
    else if (command === 'V') line(x, a);
    else if (command === 'Z') written.push('h');
    else if (command === 'Q') {
      // PDF knows cubic curves only.
      const third = (from: number, handle: number) => from + (2 / 3) * (handle - from);
      written.push(`${at(third(x, a), third(y, b), third(c, a), third(e, b), c, e)} c`);
      [x, y] = [c, e];
    } else throw new Error(`A PDF draws no "${command}" of a path.`);
  }
  return written.join(' ');
}
