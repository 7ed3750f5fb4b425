import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAtlas } from '../../../src/build/atlas.ts';
import { withoutMarks } from '../../../src/formats/markedText.ts';
import { stepDescription } from '../../../src/formats/stepDescription.ts';
import type { Picture } from '../../../src/model/geometry.ts';
import { indexPathway } from '../../../src/model/pathwayIndex.ts';
import type { Scene } from '../../../src/model/types.ts';
import { writePowerpoint } from '../../../src/ui/export/powerpoint.ts';

const { atlas } = await makeAtlas(new URL('../../../', import.meta.url).pathname);
const index = indexPathway(atlas.pathway);
const scene = index.scene.get('fig-2a') as Scene;
const picture = atlas.pictures['fig-2a'] as Picture;
const unhurried = { signal: new AbortController().signal, told: () => {} };

/** The words of a slide or of its notes, paragraph by paragraph, as another reader of the format finds them. */
function wordsOf(xml: string): string[] {
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return [...xml.matchAll(/<a:p>.*?<\/a:p>|<a:p .*?<\/a:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => plain(text ?? '')).join(''))
    .filter(Boolean);
}

describe('a figure as slides', () => {
  let zip: JSZip;
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const slide = (number: number) => read(`ppt/slides/slide${number}.xml`);
  beforeAll(async () => {
    zip = await JSZip.loadAsync(await (await writePowerpoint({ index, picture, scene }, unhurried)).arrayBuffer());
  });

  test('one slide for the opening and each step, then the references', () => {
    const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(scene.steps.length + 1);
  });

  test('each step has its caption, its notes, and the names of its nodes as text', async () => {
    for (const [position, step] of scene.steps.entries()) {
      const words = wordsOf(await slide(position + 2));
      expect(words).toContain(withoutMarks(step.caption));
      for (const node of picture.nodes) expect(words.join(' ')).toContain(node.lines.join(' '));
      const notes = wordsOf(await read(`ppt/notesSlides/notesSlide${position + 2}.xml`));
      expect(notes.join(' ')).toContain(step.notes);
    }
  });

  test('arrows and nodes are shapes with alternative text, what is to come told as such', async () => {
    const xml = await slide(2);
    const described = [...xml.matchAll(/<p:cNvPr id="\d+" name="[^"]*" descr="([^"]*)"/g)].map(([, said]) => said);
    const first = index.interaction.get(scene.steps[0]?.interactions[0] ?? '');
    expect(described.some((said) => said?.startsWith(first?.statement ?? 'none'))).toBe(true);
    expect(described.some((said) => said?.endsWith(', still to come'))).toBe(true);
    expect(xml.match(/<a:custGeom>/g)?.length).toBeGreaterThanOrEqual(picture.routes.length);
    expect(xml).not.toContain('<p:pic>');
  });

  test('the figure of each slide is one group that says what the step shows', async () => {
    for (let step = 0; step <= scene.steps.length; step++) {
      const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(await slide(step + 1))?.[0] ?? '';
      const [, told = ''] = /name="The figure" descr="([^"]*)"/.exec(group) ?? [];
      expect(told).toBe(stepDescription(index, scene, step));
      // All of the figure is in it, and nothing of the words beside it.
      expect(group.match(/<a:custGeom>/g)?.length).toBeGreaterThanOrEqual(picture.routes.length);
      for (const node of picture.nodes) expect(wordsOf(group).join(' ')).toContain(node.lines.join(' '));
      expect(group).not.toContain('name="Caption"');
    }
  });

  test('no two shapes of a slide have the same number, and their group is as large as they are', async () => {
    const xml = await slide(3);
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml)?.[0] ?? '';
    const places = /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g;
    const [outer = [], ...inner] = [...group.matchAll(places)].map((found) => found.slice(1).map(Number));
    expect(inner.length).toBeGreaterThan(picture.nodes.length);
    const [x = 0, y = 0, width = 0, height = 0] = outer;
    expect(Math.min(...inner.map(([left = 0]) => left))).toBe(x);
    expect(Math.min(...inner.map(([, top = 0]) => top))).toBe(y);
    expect(Math.max(...inner.map(([left = 0, , wide = 0]) => left + wide))).toBe(x + width);
    expect(Math.max(...inner.map(([, top = 0, , high = 0]) => top + high))).toBe(y + height);
  });

  test('the last slides list every reference of the figure, and Greek letters stay', async () => {
    const last = wordsOf(await slide(scene.steps.length + 2));
    expect(last[0]).toBe('References');
    expect(last.length).toBeGreaterThan(5);
    expect(wordsOf(await slide(5)).join(' ')).toContain('β2');
  });

  test('called off, it makes nothing', async () => {
    const controller = new AbortController();
    const made = writePowerpoint(
      { index, picture, scene },
      {
        signal: controller.signal,
        told: (share) => share > 0.3 && controller.abort(),
      },
    );
    await expect(made).rejects.toThrow(/abort/i);
  });
});
