import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { cardWords, countsOf, minutesOf, partName, stepsOf } from '../../src/lecture/lecture.ts';
import { lectureFragment, lectureFromFragment } from '../../src/lecture/lectureLink.ts';
import { lectureFile, lectureFromFile, readLecture } from '../../src/lecture/readLecture.ts';
import { moved, taken } from '../../src/lecture/shelf.ts';
import { parseView } from '../../src/link/parseView.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Lecture } from '../../src/model/types.ts';

const { pathway } = await readPack('.');
const index = indexPathway(pathway);
const [shipped] = pathway.lectures;
if (!shipped) throw new Error('no lecture');

const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const told = { minutes: fc.double({ min: 0.5, max: 60, noNaN: true }), notes: words };
const anyLecture: fc.Arbitrary<Lecture> = fc.record({
  id: words,
  title: words,
  parts: fc.array(
    fc.oneof(
      fc.record({ card: words, text: words, ...told }),
      fc.record({ scene: words, from: fc.nat(9), to: fc.nat(9), ...told }),
      fc.record({ trace: words, ...told }),
    ),
    { minLength: 1, maxLength: 8 },
  ),
});

describe('the lecture that comes along', () => {
  test('takes about twenty minutes, and ends on the state of the evidence', () => {
    expect(minutesOf(shipped)).toBeGreaterThanOrEqual(18);
    expect(minutesOf(shipped)).toBeLessThanOrEqual(22);
    const last = shipped.parts.at(-1);
    expect(last && 'card' in last && last.card).toContain('{human} of {interactions}');
    for (const part of shipped.parts) if (!('card' in part && part.minutes < 1)) expect(part.notes).toBeTruthy();
  });

  test('its cards count what the map holds', () => {
    const counts = countsOf(index);
    expect(counts['interactions']).toBe(pathway.interactions.length);
    expect((counts['human'] ?? 0) + (counts['experimental'] ?? 0) + (counts['asserted'] ?? 0)).toBeLessThanOrEqual(
      pathway.interactions.length,
    );
    for (const part of shipped.parts)
      if ('card' in part) expect(cardWords(`${part.card} ${part.text ?? ''}`, counts)).not.toMatch(/[{}]/);
    expect(cardWords('{nothing}', counts)).toBe('{nothing}');
  });

  test('its traces play', () => {
    for (const part of shipped.parts) if ('trace' in part) expect(parseView(part.trace, index).issues).toEqual([]);
  });
});

describe('a lecture as a file and as a link', () => {
  test('what was written is what is read, for every lecture', () => {
    fc.assert(
      fc.property(anyLecture, (lecture) => {
        expect(lectureFromFile(lectureFile(lecture))).toEqual({ lecture, fault: null });
        expect(lectureFromFragment(lectureFragment(lecture))).toEqual({ lecture, fault: null });
      }),
    );
  });

  test('a link is plain ASCII, as messengers want it', () => {
    expect(lectureFragment(shipped)).toMatch(/^[!-~]+$/);
  });

  test('no text breaks it, and what is no lecture is said', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(lectureFromFile(text).fault).toBeTruthy();
        const read = lectureFromFragment(`lecture=${text}`);
        expect(read?.lecture === null ? read.fault : 'a lecture').toBeTruthy();
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => void readLecture(value)));
  });

  test.each([
    ['{"a": 1}', 'The file is no lecture of Anagen.'],
    ['@@', 'The file is no JSON, so it is no lecture of Anagen.'],
    [JSON.stringify({ format: 'anagen-lecture', id: 'x', title: 'X', parts: [] }), 'The lecture has no parts.'],
    [
      JSON.stringify({
        format: 'anagen-lecture',
        id: 'x',
        title: 'X',
        parts: [{ card: 'A', minutes: 1 }, { minutes: 1 }],
      }),
      'Part 2 is neither a scene, nor a trace, nor a card.',
    ],
    [
      JSON.stringify({ format: 'anagen-lecture', id: 'x', title: 'X', parts: [{ card: 'A', minutes: -1 }] }),
      'Part 1 has no minutes between 0 and 600.',
    ],
  ])('%s: %s', (text, fault) => expect(lectureFromFile(text)).toEqual({ lecture: null, fault }));

  test('a link that was cut off is said', () => {
    const { fault } = lectureFromFragment(lectureFragment(shipped).slice(0, 200)) ?? { fault: '' };
    expect(fault).toBe('The link is cut off or changed, so its lecture cannot be read.');
    expect(lectureFromFragment('v1/map')).toBeNull();
  });
});

describe('the shelf', () => {
  test('what is taken in writes nothing over, and the same comes once', () => {
    const own = [shipped];
    expect(taken(own, shipped)).toEqual(own);
    const changed = { ...shipped, title: 'Mine' };
    expect(taken(own, changed)).toEqual([shipped, { ...changed, id: `${shipped.id}-2` }]);
  });

  test('parts move by a place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  test('a part keeps to the steps that there are', () => {
    expect(stepsOf({ scene: 'fig-1a', minutes: 1 }, 9)).toEqual({ first: 0, last: 9 });
    expect(stepsOf({ scene: 'fig-1a', from: 2, to: 99, minutes: 1 }, 9)).toEqual({ first: 2, last: 9 });
    expect(partName(index, { scene: 'gone', minutes: 1 })).toContain('not there any more');
  });
});
