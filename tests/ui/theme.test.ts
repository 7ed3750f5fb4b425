import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { channels, mixed } from '../../src/canvas/palette.ts';

const source = await readFile(new URL('../../src/ui/theme/colours.css', import.meta.url), 'utf8');

const moreContrast = source.indexOf('@media (prefers-contrast: more)');

/** The custom properties declared between the braces that follow a selector, looked for from a place in the source on. */
function tokens(selector: string, start = 0): Record<string, string> {
  const from = source.indexOf(selector, start);
  const block = source.slice(source.indexOf('{', from) + 1, source.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokens(':root {');
const dark = tokens(':root[data-theme="dark"]');

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What a token comes to among others: its own colour, another's, or a mix of two. */
function resolved(name: string, colours: Record<string, string>): string {
  const value = colours[name] ?? '';
  const other = /^var\(--([a-z0-9]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return resolved(other, colours);
  const mix = /^color-mix\(in srgb, var\(--([a-z0-9]+)\) (\d+)%, var\(--([a-z0-9]+)\)\)$/.exec(value);
  if (mix === null) return value;
  const [, one = '', share = '', over = ''] = mix;
  return hexOf(mixed(resolved(one, colours), resolved(over, colours), Number(share) / 100));
}

function hexOf(colour: string): string {
  return `#${(channels(colour) ?? []).map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe('the colours', () => {
  test('dark by choice and dark by the system are the same', () => {
    expect(tokens(':root:not([data-theme])')).toEqual(dark);
  });

  test('every colour has its dark counterpart', () => {
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  });

  test.each([
    ['light', light, tokens(':root[data-presenting] {')],
    ['dark', dark, tokens(':root[data-presenting]:where([data-theme="dark"])')],
  ])(
    '%s, presented: text is read from the last row, 7 to 1 on every ground that it stands on',
    (_, usual, stronger) => {
      const colours = { ...usual, ...stronger };
      const of = (name: string) => colours[name] ?? '';
      for (const text of ['ink', 'ink2', 'ink3', 'ghostt'])
        for (const ground of ['stage', 'c0', 'c1', 'c2', 'node'])
          expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      // The number of the step, and that sources disagree, stand on the stage alone.
      for (const text of ['acc', 'amb']) expect(contrast(of(text), of('stage')), text).toBeGreaterThanOrEqual(7);
    },
  );

  test.each([
    ['light', { ...light, ...tokens(':root[data-theme="light"]', moreContrast) }],
    ['dark', dark],
  ])(
    '%s, with more contrast: text at 7 to 1, lines at 3 to 1, and what is to come behind what has happened',
    (_, usual) => {
      const colours = { ...usual, ...tokens(':root,', moreContrast) };
      const against = (name: string, ground: string) => contrast(resolved(name, colours), resolved(ground, colours));
      const grounds = ['paper', 'stage', 'panel', 'c0', 'c1', 'c2', 'node'];
      for (const ground of grounds) {
        for (const text of ['ink', 'ink2', 'ink3', 'ghostt'])
          expect(against(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
        for (const line of ['line', 'nline', 'ghost', 'actq', 'inhq'])
          expect(against(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      for (const text of ['acc', 'amb']) expect(against(text, 'stage'), text).toBeGreaterThanOrEqual(7);
      // Halo of what is chosen, and steps that were: quiet enough for an arrow to be seen on it.
      for (const ground of ['stage', 'panel'])
        expect(against('accl', ground), `accl on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(against('ghost', 'stage')).toBeLessThan(against('nline', 'stage'));
    },
  );

  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s: text is readable on every ground it stands on', (_name, theme) => {
    const of = (token: string) => theme[token] ?? '';
    for (const text of ['ink', 'ink2', 'ink3', 'acc', 'amb'])
      for (const ground of ['paper', 'stage', 'panel', 'c0', 'c1'])
        expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('onacc'), of('acc'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('amb'), of('ambs'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('acc'), of('accs'))).toBeGreaterThanOrEqual(4.5);
  });
});
