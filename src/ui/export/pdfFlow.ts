import { type MarkedRun, markedRuns } from '../../formats/markedText.ts';
import type { PdfDocument } from '../../formats/pdf/pdfDocument.ts';
import type { Tag } from '../../formats/pdf/pdfStructure.ts';
import { drawSvg, type SvgElement } from '../../formats/pdf/svgToPdf.ts';
import { textLines } from '../../formats/pdf/textLines.ts';

/** A sheet and the free room around what stands on it. Points. */
export interface Paper {
  width: number;
  height: number;
  margin: number;
  /** Free below, with the foot of the page in it. */
  foot: number;
}

/** How a paragraph is set. Points. */
export interface Style {
  size: number;
  leading: number;
  colour: string;
  bold?: boolean;
  /** Free above it, unless it stands first on a page. */
  before: number;
  /** How far all lines but the first are moved in. */
  hanging?: number;
}

/** What stands on paper, in pieces that a page may break between. */
export interface Item {
  before: number;
  pieces: { height: number; draw: (y: number) => void }[];
}

/** Sets items one below the other, and goes to a new page where one is full. */
export class PdfFlow {
  private y = Number.POSITIVE_INFINITY;

  constructor(
    private readonly doc: PdfDocument,
    private readonly paper: Paper,
  ) {}

  private get room(): number {
    return this.paper.width - 2 * this.paper.margin;
  }

  private get bottom(): number {
    return this.paper.height - this.paper.foot;
  }

  /** A paragraph; **marked terms** are stressed. */
  text(tag: Tag, words: string, style: Style): Item {
    const { regular, bold } = this.doc.fonts;
    const fontOf = (stressed: boolean) => (stressed || style.bold ? bold : regular);
    const runs: MarkedRun[] = markedRuns(words);
    const { size, leading, colour, hanging = 0 } = style;
    const lines = textLines(runs, this.room - hanging, (text, stressed) => fontOf(stressed).width(text, size));
    const part = this.doc.part(tag);
    const pieces = lines.map((line, at) => ({
      height: leading,
      draw: (y: number) =>
        this.doc.draw(part, (canvas) => {
          const left = this.paper.margin + (at === 0 ? 0 : hanging);
          const baseline = y + leading / 2 + size * 0.36;
          for (const { text, stressed, x } of line)
            canvas.text(left + x, baseline, text, { font: fontOf(stressed), size, colour });
        }),
    }));
    return { before: style.before, pieces };
  }

  /** A picture, as wide as the page allows and no higher than told. `says` is its alternative text. */
  picture(svg: SvgElement, says: string, { highest, before }: { highest: number; before: number }): Item {
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [number, number];
    const scale = Math.min(this.room / width, highest / height);
    const part = this.doc.part('Figure', says);
    const x = this.paper.margin;
    const draw = (y: number) =>
      this.doc.draw(part, (canvas) => drawSvg(canvas, svg, this.doc.fonts, { x, y, width: width * scale }));
    return { before, pieces: [{ height: height * scale, draw }] };
  }

  /** What comes next stands on a page of its own. */
  newPage(): void {
    this.doc.addPage(this.paper.width, this.paper.height);
    this.y = this.paper.margin;
  }

  /** Sets items, on one page if a page can hold them all; with a name the outline leads there. */
  set(items: readonly Item[], name?: string): void {
    const heights = items.map(({ before, pieces }) => pieces.reduce((sum, { height }) => sum + height, before));
    const height = heights.reduce((sum, each) => sum + each, 0);
    const overflows = this.y + height > this.bottom;
    if (overflows && (height <= this.bottom - this.paper.margin || this.y > this.bottom)) this.newPage();
    if (name !== undefined) this.doc.bookmark(name, this.y);
    for (const item of items) {
      if (this.y > this.paper.margin) this.y += item.before;
      for (const piece of item.pieces) {
        if (this.y + piece.height > this.bottom) this.newPage();
        piece.draw(this.y);
        this.y += piece.height;
      }
    }
  }
}
