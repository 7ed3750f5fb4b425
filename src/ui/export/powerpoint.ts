import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { shortCitation } from '../../evidence/citation.ts';
import { levelWords } from '../../evidence/words.ts';
import { numberedEntries } from '../../formats/citationList.ts';
import { markedRuns, withoutMarks } from '../../formats/markedText.ts';
import { slideFigure } from '../../formats/slideFigure.ts';
import { stepDescription } from '../../formats/stepDescription.ts';
import { lightTheme } from '../../formats/svgTheme.ts';
import { boundsOf } from '../../layout/placed.ts';
import type { Picture } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { sceneName } from '../../model/sceneName.ts';
import type { Reference, Scene } from '../../model/types.ts';
import { sceneFrame } from '../../player/frame.ts';
import { type StepKnowledge, stepKnowledge } from '../player/stepKnowledge.ts';
import { type Pace, paced } from './pace.ts';
import { addFigure, fontFace, hex, type Slide } from './slideDrawing.ts';
import { withFigureGroup } from './slideGroups.ts';

/** A slide of 16:9. Inches. */
const wide = { width: 13.333, height: 7.5 };
/** References on one slide at the end, and at most on that of a step. */
const perSlide = 11;
const mostCited = 6;

const theme = lightTheme;

/** What is told. */
export interface Figure {
  index: PathwayIndex;
  picture: Picture;
  scene: Scene;
}

interface Deck {
  pptx: PptxGenJS;
  /** Alternative texts of shapes by their names. */
  says: Map<string, string>;
  /** What the figure of each slide shows, the opening's first. */
  figures: string[];
}

const words = { x: 0.5, w: 12.3, fontFace, margin: 0, valign: 'top' as const };
const small = { fontSize: 12, color: hex(theme.ink3) };

/** What stands under the figure: the caption, how well it is known, and by whom. */
function addWords(slide: Slide, scene: Scene, number: number, { levels, contested, references }: StepKnowledge): void {
  const step = scene.steps[number - 1];
  const runs = markedRuns(step?.caption ?? scene.summary).map(({ text, stressed }) => ({
    text,
    options: { bold: stressed },
  }));
  const caption = { y: 5.85, h: 0.78, fontSize: 22, color: hex(theme.ink), fit: 'shrink' as const };
  slide.addText(runs, { ...words, ...caption, objectName: 'Caption' });
  const disagree = contested.length > 0 || step?.differs ? ['Sources disagree'] : [];
  const known = [...levels.map((level) => levelWords[level]), ...disagree].join('   ·   ');
  slide.addText(known, { ...words, ...small, y: 6.68, h: 0.26, objectName: 'How well it is known' });
  const cited = references.slice(0, mostCited).map(shortCitation).join('; ');
  slide.addText(cited, { ...words, ...small, fontSize: 10, y: 6.98, h: 0.3, objectName: 'References of this step' });
}

/** Adds the slide of a step, 0 for the opening; gives what it cites. */
function addStep(
  { pptx, says, figures }: Deck,
  { index, picture, scene }: Figure,
  number: number,
): readonly Reference[] {
  const step = scene.steps[number - 1];
  const frame = sceneFrame(index, scene, number);
  const known = stepKnowledge(index, frame.acting);
  const slide = pptx.addSlide();
  slide.background = { color: hex(theme.stage) };
  const place = number === 0 ? 'opening' : `${number} of ${scene.steps.length}`;
  slide.addText(`${sceneName(scene)} · ${place}`, { ...words, ...small, y: 0.22, h: 0.3, objectName: 'Figure' });
  addFigure(slide, slideFigure(index, picture, frame, theme), boundsOf(picture), says);
  figures.push(stepDescription(index, scene, number));
  addWords(slide, scene, number, known);
  const notes = [step?.notes ?? scene.summary, step?.differs ?? '', ...known.references.map(shortCitation)];
  slide.addNotes(notes.filter(Boolean).join('\n\n'));
  return known.references;
}

function addReferences({ pptx }: Deck, references: readonly Reference[]): void {
  const entries = numberedEntries(references);
  for (let from = 0; from < entries.length; from += perSlide) {
    const slide = pptx.addSlide();
    slide.addText('References', {
      x: 0.5,
      y: 0.4,
      w: 12.3,
      h: 0.5,
      fontFace,
      fontSize: 24,
      color: hex(theme.ink),
      margin: 0,
    });
    slide.addText(entries.slice(from, from + perSlide).join('\n'), {
      x: 0.5,
      y: 1.1,
      w: 12.3,
      h: 6,
      fontFace,
      fontSize: 11,
      color: hex(theme.ink2),
      margin: 0,
      valign: 'top',
      paraSpaceAfter: 5,
    });
  }
}

/** What the library leaves out is put in afterwards, slide by slide. */
async function withFigureGroups(file: ArrayBuffer, { says, figures }: Deck): Promise<Blob> {
  const zip = await JSZip.loadAsync(file);
  for (const [at, figure] of figures.entries()) {
    const path = `ppt/slides/slide${at + 1}.xml`;
    const slide = (await zip.file(path)?.async('string')) ?? '';
    zip.file(path, withFigureGroup(slide, { figure, shapes: says }));
  }
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return zip.generateAsync({ type: 'blob', mimeType: type, compression: 'DEFLATE' });
}

/**
 * A scene as slides: the opening and one for each step, with shapes and text that can be edited, speaker notes and
 * references, and a list of all references at the end. Rejects when `pace` is called off.
 */
export async function writePowerpoint(figure: Figure, pace: Pace): Promise<Blob> {
  const { scene } = figure;
  const pptx = new PptxGenJS();
  const deck: Deck = { pptx, says: new Map(), figures: [] };
  pptx.defineLayout({ name: 'wide', ...wide });
  pptx.layout = 'wide';
  pptx.title = sceneName(scene);
  pptx.subject = withoutMarks(scene.summary);
  const cited = new Set<Reference>();
  for (let number = 0; number <= scene.steps.length; number++) {
    await paced(pace, number / (scene.steps.length + 1));
    for (const reference of addStep(deck, figure, number)) cited.add(reference);
  }
  addReferences(deck, [...cited]);
  const file = (await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  await paced(pace, scene.steps.length / (scene.steps.length + 1));
  return withFigureGroups(file, deck);
}
