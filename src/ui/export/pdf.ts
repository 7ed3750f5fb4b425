import { type PdfAbout, PdfDocument } from '../../formats/pdf/pdfDocument.ts';
import type { Deflate } from '../../formats/pdf/pdfFile.ts';
import type { SvgElement } from '../../formats/pdf/svgToPdf.ts';
import type { TrueType } from '../../formats/pdf/trueType.ts';
import { stepDescription } from '../../formats/stepDescription.ts';
import { stepSvg } from '../../formats/stepSvg.ts';
import { lightTheme } from '../../formats/svgTheme.ts';
import { sceneName } from '../../model/sceneName.ts';
import { type HandoutWords, handoutWords, type StepWords } from './handoutWords.ts';
import { type Pace, paced } from './pace.ts';
import { type Item, type Paper, PdfFlow, type Style } from './pdfFlow.ts';
import type { Figure } from './powerpoint.ts';
import type { PaperLayout } from './printScene.tsx';

/** What a PDF is made with: its type, who signs for it, and what the core cannot do by itself. */
export interface PdfMeans {
  cuts: { regular: TrueType; bold: TrueType };
  author: string;
  deflate: Deflate;
  /** An SVG document as its root element. */
  parsed: (svg: string) => SvgElement;
}

const { ink, ink2, ink3 } = lightTheme;

/** A4, upright for what is read and lying for what is shown. */
const papers: Record<PaperLayout, Paper> = {
  handout: { width: 595, height: 842, margin: 42, foot: 44 },
  pages: { width: 842, height: 595, margin: 36, foot: 40 },
};

const styles = {
  title: { size: 19, leading: 24, colour: ink, bold: true, before: 0 },
  summary: { size: 10.5, leading: 15, colour: ink2, before: 6 },
  heading: { size: 13, leading: 17, colour: ink, bold: true, before: 18 },
  caption: { size: 11, leading: 15, colour: ink, before: 7 },
  notes: { size: 9.5, leading: 13, colour: ink2, before: 4 },
  known: { size: 8.5, leading: 12, colour: ink3, before: 4 },
  entry: { size: 9, leading: 13, colour: ink2, before: 4, hanging: 18 },
  figure: { size: 10, leading: 14, colour: ink3, before: 0 },
  largeHeading: { size: 17, leading: 22, colour: ink, bold: true, before: 2 },
  largeCaption: { size: 20, leading: 26, colour: ink, before: 12 },
  largeKnown: { size: 11, leading: 15, colour: ink2, before: 7 },
} satisfies Record<string, Style>;

/** How high a picture may be: two steps of a handout fit a page, and a large page has room for three lines of caption. */
const highest: Record<PaperLayout, number> = { handout: 202, pages: 352 };

/** One scene that is put on paper. */
class Writing {
  readonly doc: PdfDocument;
  readonly words: HandoutWords;
  private readonly flow: PdfFlow;

  constructor(
    private readonly figure: Figure,
    private readonly layout: PaperLayout,
    private readonly means: PdfMeans,
  ) {
    const { scene, index } = figure;
    const about: PdfAbout = {
      title: sceneName(scene),
      author: means.author,
      subject: scene.summary,
      language: 'en-GB',
    };
    this.doc = new PdfDocument(means.cuts, about);
    this.flow = new PdfFlow(this.doc, papers[layout]);
    this.words = handoutWords(index, scene);
  }

  begin(): void {
    const { flow, layout } = this;
    const { scene } = this.figure;
    if (layout === 'pages') return;
    flow.set([flow.text('H1', sceneName(scene), styles.title), flow.text('P', scene.summary, styles.summary)]);
  }

  private picture(number: number): Item {
    const { index, picture, scene } = this.figure;
    const svg = this.means.parsed(stepSvg(index, picture, scene, number, { theme: lightTheme, groundless: true }));
    const says = stepDescription(index, scene, number);
    return this.flow.picture(svg, says, { highest: highest[this.layout], before: 7 });
  }

  addStep({ number, title, caption, differs, notes, known }: StepWords): void {
    const { flow } = this;
    const name = `${number}. ${title}`;
    if (this.layout === 'pages') {
      flow.newPage();
      const place = `${sceneName(this.figure.scene)} · ${number} of ${this.words.steps.length}`;
      flow.set(
        [
          flow.text('P', place, styles.figure),
          flow.text('H1', title, styles.largeHeading),
          this.picture(number),
          flow.text('P', caption, styles.largeCaption),
          flow.text('P', known, styles.largeKnown),
        ],
        name,
      );
      return;
    }
    const said = differs ? [flow.text('P', differs, styles.notes)] : [];
    flow.set(
      [
        flow.text('H2', name, styles.heading),
        this.picture(number),
        flow.text('P', caption, styles.caption),
        ...said,
        flow.text('P', notes, styles.notes),
        flow.text('P', known, styles.known),
      ],
      name,
    );
  }

  end(): void {
    const { flow, words } = this;
    if (this.layout === 'pages') flow.newPage();
    const [first, ...others] = words.references.map((entry) => flow.text('P', entry, styles.entry));
    if (first) flow.set([flow.text('H2', 'References', styles.heading), first], 'References');
    for (const each of others) flow.set([each]);
    flow.set([flow.text('P', words.closing, { ...styles.known, before: 18 })]);
    this.addFeet();
  }

  /** The name of the whole and the number of the page, below each. */
  private addFeet(): void {
    const { margin, foot } = papers[this.layout];
    const { pages, fonts } = this.doc;
    const look = { font: fonts.regular, size: 8, colour: ink3 };
    pages.forEach((page, at) => {
      const number = `${at + 1} of ${pages.length}`;
      const y = page.height - foot / 2;
      this.doc.drawBeside(page, (canvas) => {
        canvas.text(margin, y, `Anagen · ${this.figure.index.pathway.info.title}`, look);
        canvas.text(page.width - margin - fonts.regular.width(number, look.size), y, number, look);
      });
    });
  }
}

/**
 * A scene as a PDF, drawn in vectors and with text that can be searched: as a handout with captions, notes and references, or
 * as one large page a step with the references behind them. Rejects when `pace` is called off.
 */
export async function writePdf(figure: Figure, layout: PaperLayout, means: PdfMeans, pace: Pace): Promise<Blob> {
  const writing = new Writing(figure, layout, means);
  const { steps } = writing.words;
  writing.begin();
  for (const step of steps) {
    await paced(pace, (step.number - 1) / (steps.length + 1));
    writing.addStep(step);
  }
  await paced(pace, steps.length / (steps.length + 1));
  writing.end();
  return new Blob([await writing.doc.bytes(means.deflate)], { type: 'application/pdf' });
}
