import { opacityName, PdfCanvas } from './pdfCanvas.ts';
import { type Deflate, latin, PdfFile, pdfText, type Ref, to } from './pdfFile.ts';
import { PdfFont } from './pdfFont.ts';
import { type Part, PdfStructure, type Tag } from './pdfStructure.ts';
import type { PdfFonts } from './svgToPdf.ts';
import type { TrueType } from './trueType.ts';

/** What a document says of itself. */
export interface PdfAbout {
  title: string;
  author: string;
  subject: string;
  /** A tag of BCP 47, such as `en-GB`. */
  language: string;
}

export interface PdfPage {
  width: number;
  height: number;
  canvas: PdfCanvas;
}

/** A place that the outline leads to: a page, and how far down it. */
interface Bookmark {
  title: string;
  page: number;
  y: number;
}

/** A tagged PDF in the making: pages that are drawn one after the other. Lengths in points. */
export class PdfDocument {
  readonly fonts: PdfFonts;
  readonly pages: PdfPage[] = [];
  private readonly structure = new PdfStructure();
  private readonly bookmarks: Bookmark[] = [];

  constructor(
    cuts: { regular: TrueType; bold: TrueType },
    private readonly about: PdfAbout,
  ) {
    this.fonts = { regular: new PdfFont('Inter-Regular', cuts.regular), bold: new PdfFont('Inter-Bold', cuts.bold) };
  }

  addPage(width: number, height: number): PdfPage {
    const page = { width, height, canvas: new PdfCanvas(height) };
    this.pages.push(page);
    return page;
  }

  /** A part of the document; what it shows is drawn with `draw`, on the page that is the last by then. */
  part(tag: Tag, alt?: string): Part {
    return this.structure.add(tag, alt);
  }

  /** Draws on the last page what belongs to a part. */
  draw(part: Part, show: (canvas: PdfCanvas) => void): void {
    const page = this.pages.length - 1;
    const canvas = this.pages[page]?.canvas;
    if (!canvas) throw new Error('There is no page to draw on.');
    canvas.put(`/${part.tag} << /MCID ${this.structure.mark(part, page)} >> BDC`);
    show(canvas);
    canvas.put('EMC');
  }

  /** Draws what is not read aloud, such as the number of a page. */
  drawBeside({ canvas }: PdfPage, show: (canvas: PdfCanvas) => void): void {
    canvas.put('/Artifact BMC');
    show(canvas);
    canvas.put('EMC');
  }

  /** An entry of the outline that leads to this far down the last page. */
  bookmark(title: string, y: number): void {
    this.bookmarks.push({ title, page: this.pages.length - 1, y });
  }

  /** The whole document as a file. */
  async bytes(deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
    const file = new PdfFile();
    const tree = file.reserve();
    const resources = await this.embedResources(file, deflate);
    const pages: Ref[] = [];
    for (const page of this.pages) {
      const content = await file.addStream('', latin(page.canvas.content()), deflate);
      const size = `[0 0 ${page.width} ${page.height}]`;
      pages.push(
        file.add(
          `<< /Type /Page /Parent ${to(tree)} /MediaBox ${size} /Resources ${to(resources)} /Contents ${to(content)} /StructParents ${pages.length} /Tabs /S >>`,
        ),
      );
    }
    file.write(tree, `<< /Type /Pages /Kids [${pages.map(to).join(' ')}] /Count ${pages.length} >>`);
    const structure = this.structure.embed(file, pages);
    const outline = this.embedOutline(file, pages);
    const root = file.add(
      `<< /Type /Catalog /Pages ${to(tree)} /Lang (${this.about.language}) /MarkInfo << /Marked true >> /StructTreeRoot ${to(structure)} /Outlines ${to(outline)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    );
    const { title, author, subject } = this.about;
    const info = `<< /Title ${pdfText(title)} /Author ${pdfText(author)} /Subject ${pdfText(subject)} /Creator (Anagen) >>`;
    return file.bytes(root, file.add(info));
  }

  private async embedResources(file: PdfFile, deflate: Deflate): Promise<Ref> {
    const { regular, bold } = this.fonts;
    const fonts = [regular, bold].map(async (font) => `/${font.name} ${to(await font.embed(file, deflate))}`);
    const opacities = [...new Set(this.pages.flatMap(({ canvas }) => [...canvas.opacities]))];
    const states = opacities.map((each) => `/${opacityName(each)} << /CA ${each} /ca ${each} >>`);
    return file.add(`<< /Font << ${(await Promise.all(fonts)).join(' ')} >> /ExtGState << ${states.join(' ')} >> >>`);
  }

  private embedOutline(file: PdfFile, pages: readonly Ref[]): Ref {
    const outline = file.reserve();
    const refs = this.bookmarks.map(() => file.reserve());
    this.bookmarks.forEach(({ title, page, y }, at) => {
      const [before, after] = [refs[at - 1], refs[at + 1]];
      const chain = [before && `/Prev ${to(before)}`, after && `/Next ${to(after)}`].filter(Boolean).join(' ');
      const top = (this.pages[page]?.height ?? 0) - y;
      const place = `[${to(pages[page] ?? 0)} /XYZ null ${Math.round(top)} null]`;
      file.write(refs[at] as Ref, `<< /Title ${pdfText(title)} /Parent ${to(outline)} ${chain} /Dest ${place} >>`);
    });
    const [first, last] = [refs[0], refs.at(-1)];
    const ends = first && last ? ` /First ${to(first)} /Last ${to(last)} /Count ${refs.length}` : '';
    file.write(outline, `<< /Type /Outlines${ends} >>`);
    return outline;
  }
}
