import { describe, expect, test } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { legendContent } from '../../src/ui/stage/legendContent.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';

const picture = tinyPicture();
const everything = { level: 'entities' as const, zoom: 1, x: 0, y: 0, width: 600, height: 300 };

function pathway() {
  const tiny = tinyPathway();
  const [stress, crf] = tiny.entities;
  if (crf) crf.kind = 'hormone';
  if (stress) stress.kind = 'process';
  tiny.interactions[1]?.evidence.push(evidence({ stance: 'refutes' }));
  const [first] = tiny.interactions;
  if (first) first.evidence = [evidence({ system: 'assertion', strength: 'statement' })];
  return indexPathway(tiny);
}

describe('the legend says what is in view, and nothing else', () => {
  test('kinds, effects, evidence and disagreement of the whole picture', () => {
    expect(legendContent(pathway(), picture, everything, null, false)).toEqual({
      kinds: ['hormone', 'process'],
      effects: ['activates', 'inhibits'],
      levels: ['experimental', 'asserted'],
      contested: true,
      traffic: false,
    });
  });

  test('a view that holds only a part explains only that part', () => {
    const content = legendContent(pathway(), picture, { ...everything, width: 200 }, null, false);
    expect(content).toMatchObject({
      kinds: ['process'],
      effects: ['activates'],
      levels: ['asserted'],
      contested: false,
    });
  });

  test('what the filters hide is not explained', () => {
    const visible = { entities: new Set(['crf']), interactions: new Set<string>() };
    const content = legendContent(pathway(), picture, everything, visible, false);
    expect(content).toMatchObject({ kinds: ['hormone'], effects: [], levels: [], contested: false });
  });

  test('from afar, where traffic is drawn, kinds and evidence are not', () => {
    const content = legendContent(pathway(), picture, everything, null, true);
    expect(content).toMatchObject({ kinds: [], levels: [], contested: false, traffic: true });
    expect(content.effects).toEqual(['activates', 'inhibits']);
  });

  test('before the stage has said what it shows, everything counts', () => {
    const unknown = { ...everything, width: 0, height: 0 };
    expect(legendContent(pathway(), picture, unknown, null, false).kinds).toEqual(['hormone', 'process']);
  });
});
