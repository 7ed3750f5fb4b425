import { beforeAll, describe, expect, it } from 'vitest';
import { loadMeasure } from '../../../src/build/measure.ts';
import { readPack } from '../../../src/build/readPack.ts';
import type { Box } from '../../../src/layout/box.ts';
import type { Measure } from '../../../src/layout/measure.ts';
import { type Afar, afarOf } from '../../../src/layout/overview/afar.ts';
import { composeOverview, type Overview } from '../../../src/layout/overview/compose.ts';
import { mainStrands } from '../../../src/layout/overview/systems.ts';
import { prepare } from '../../../src/layout/picture.ts';
import { type Polyline, pointAt } from '../../../src/layout/polyline.ts';
import type { Point } from '../../../src/model/geometry.ts';
import { indexPathway } from '../../../src/model/pathwayIndex.ts';

/** The zoom at which the shipped map fits a stage at 1280 × 720, 1440 × 900 and 1920 × 1080. */
const zooms = [0.345, 0.447, 0.605];
const everyPx = 2;

let afar: Afar;
let measure: Measure;

beforeAll(async () => {
  const pack = await readPack('.');
  measure = await loadMeasure();
  const layout = pack.layouts.find(({ id }) => id === 'map');
  if (layout === undefined) throw new Error('the pack has no map');
  const { picture } = prepare(layout, pack.pathway, measure, () => ({ late: false, marked: false }));
  const index = indexPathway(pack.pathway);
  afar = afarOf(index, { ...picture, routes: [] });
});

const within = ({ x, y, width, height }: Box, [px, py]: Point, by = 0) =>
  px > x - by && px < x + width + by && py > y - by && py < y + height + by;

const along = (line: Polyline): Point[] =>
  Array.from({ length: Math.ceil(line.length / everyPx) + 1 }, (_, i) => pointAt(line, i * everyPx));

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Every line of words that stands on the overview. */
const words = (overview: Overview) => [
  ...overview.texts.flatMap(({ lines }) => lines),
  ...overview.labels.map(({ line }) => line),
  ...overview.notes.flatMap(({ lines }) => lines),
];

describe.each(zooms)('the shipped map from afar at a zoom of %d', (zoom) => {
  let overview: Overview;
  beforeAll(() => {
    overview = composeOverview(afar, zoom, measure);
  });

  it('has a line for every main strand and every loop', () => {
    const drawn = new Set(overview.lanes.map(({ strand }) => strand));
    const wanted = [...mainStrands(afar.found, 5), ...afar.found.loops.map(({ strand }) => strand)];
    expect(wanted.length).toBeGreaterThan(10);
    for (const strand of wanted) expect(drawn, `${strand.from} to ${strand.to}`).toContain(strand);
  });

  /** Lanes of which a point lies in a box grown by `by`, the first and last points left out; as words. */
  const hits = (boxes: readonly (readonly [string, Box])[], by: number, ends: [number, number]) =>
    overview.lanes.flatMap(({ strand, line }) => {
      const points = along(line).slice(ends[0], line.length / everyPx - ends[1]);
      const hit = boxes.filter(([, box]) => points.some((point) => within(box, point, by)));
      return hit.map(([name]) => `${strand.from} to ${strand.to} in ${name}`);
    });

  it('runs no line through words', () => {
    expect(
      hits(
        words(overview).map(({ text, box }) => [text, box] as const),
        0,
        [0, 0],
      ),
    ).toEqual([]);
  });

  it('runs no line through a card or an outcome, its own included, nor through the follicle', () => {
    expect(hits([...overview.cards], -0.5, [2, 1])).toEqual([]);
    expect(
      hits(
        overview.verdicts.map(({ node, box }) => [node.id, box] as const),
        -0.5,
        [2, 1],
      ),
    ).toEqual([]);
    // Where two lines meet its round outline side by side, one of them ends a little within it.
    expect(
      hits(
        overview.body.map((box) => ['the follicle', box] as const),
        -1,
        [6, 6],
      ),
    ).toEqual([]);
  });

  it('begins and ends every line at its own card, outcome or part of the follicle', () => {
    for (const { strand, line } of overview.lanes)
      for (const [id, point] of [
        [strand.from, line.points[0]],
        [strand.to, line.points.at(-1)],
      ] as const) {
        const own = overview.cards.get(id) ?? overview.verdicts.find(({ node }) => node.id === id)?.box;
        const near = own ? [own] : overview.body;
        expect(
          near.some((box) => within(box, point as Point, 16)),
          `${strand.from} to ${strand.to} at ${id}`,
        ).toBe(true);
      }
  });

  it('sets words in at least 12 px, whole, and none over another or over an outcome', () => {
    const lines = words(overview);
    for (const [index, { size, text, box }] of lines.entries()) {
      expect(size, text).toBeGreaterThanOrEqual(12);
      expect(text).not.toMatch(/…$/);
      for (const other of lines.slice(index + 1))
        expect(overlap(box, other.box), `"${text}" and "${other.text}"`).toBe(false);
      for (const verdict of overview.verdicts) expect(overlap(box, verdict.box), text).toBe(false);
    }
  });

  it('shows every main outcome in a row with room between, and says what loops', () => {
    expect(overview.verdicts.map(({ node }) => node.id).sort()).toEqual([...afar.found.verdicts].sort());
    const row = [...overview.verdicts].sort((a, b) => a.box.x - b.box.x);
    for (const [index, { box }] of row.entries()) {
      const next = row[index + 1];
      if (next) expect(next.box.x - box.x - box.width).toBeGreaterThanOrEqual(8);
    }
    const said = overview.notes.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
    for (const loop of afar.found.loops) expect(said).toContain(loop.words);
  });
});
