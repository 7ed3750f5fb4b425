import type { PdfFont } from './pdfFont.ts';

/** A number as PDF writes it. */
export const pdfNumber = (value: number) => String(Math.round(value * 1000) / 1000);

/** A colour, `#rrggbb`, as the three shares of PDF's device colours. Throws for anything else. */
function shares(colour: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new Error(`"${colour}" is no colour of the form #rrggbb.`);
  return [0, 2, 4].map((at) => pdfNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

/** How a path is painted. Colours as `#rrggbb`, null for none; lengths in the unit of the canvas. */
export interface PathLook {
  fill: string | null;
  stroke: string | null;
  width: number;
  dash: readonly number[];
  round: boolean;
  /** 0–1. */
  opacity: number;
}

/** How a text is set. */
export interface TextLook {
  font: PdfFont;
  size: number;
  colour: string;
  /** Added between letters. */
  spacing?: number;
}

/** Writes what a page shows, in points from its upper left corner, downwards. */
export class PdfCanvas {
  private readonly operators: string[];
  /** The opacities that were asked for; the page's resources name them. */
  readonly opacities = new Set<number>();

  constructor(height: number) {
    this.operators = [`1 0 0 -1 0 ${pdfNumber(height)} cm`];
  }

  put(...operators: string[]): void {
    this.operators.push(...operators);
  }

  /** Draws in a system of coordinates of its own: moved, then scaled. */
  within(x: number, y: number, scale: number, draw: () => void): void {
    this.put('q', `${[scale, 0, 0, scale, x, y].map(pdfNumber).join(' ')} cm`);
    draw();
    this.put('Q');
  }

  /** Paints a path, given by its PDF operators. */
  path(outline: string, { fill, stroke, width, dash, round, opacity }: PathLook): void {
    if (fill === null && stroke === null) return;
    const [cap, join] = round ? [1, 1] : [0, 0];
    if (opacity < 1) {
      this.opacities.add(opacity);
      this.put('q', `/${opacityName(opacity)} gs`);
    }
    if (fill !== null) this.put(`${shares(fill)} rg`);
    if (stroke !== null)
      this.put(`${shares(stroke)} RG ${pdfNumber(width)} w ${cap} J ${join} j [${dash.map(pdfNumber).join(' ')}] 0 d`);
    this.put(outline, fill === null ? 'S' : stroke === null ? 'f' : 'B');
    if (opacity < 1) this.put('Q');
  }

  /** Sets a text with its baseline's left end at this place. */
  text(x: number, y: number, text: string, { font, size, colour, spacing = 0 }: TextLook): void {
    // The canvas runs downwards and letters do not: they are turned back.
    const place = `/${font.name} ${pdfNumber(size)} Tf ${pdfNumber(spacing)} Tc 1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`;
    this.put(`${shares(colour)} rg BT ${place} ${font.encode(text)} Tj ET`);
  }

  /** All of it, as the bytes of a content stream. */
  content(): string {
    return this.operators.join('\n');
  }
}

/** What the resources of a page call an opacity. */
export const opacityName = (opacity: number) => `Opacity${Math.round(opacity * 100)}`;
