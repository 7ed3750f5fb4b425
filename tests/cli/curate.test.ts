import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { anagen } from './terminal.ts';

const { pathway } = await readPackCached(process.cwd());

describe('for curators, from a terminal', () => {
  it('[E16] [E17] reports how the pathway is documented, as text and for machines', async () => {
    const { code, out } = await anagen('evidence', '--most', '3');
    expect(code).toBe(0);
    expect(out).toContain(`${pathway.interactions.length} interactions`);
    expect(out).toContain('reference and evidence (ECO): 100 %, required');
    expect(out).toContain('To read next (3 of ');
    expect(out).toMatch(/Randomised, in people: \d+ \(\d+ support, \d+ qualify, \d+ refute\)/);
    const json = JSON.parse((await anagen('evidence', '--json')).out) as {
      interactions: number;
      items: number;
      kinds: Record<string, Record<string, number>>;
      fields: { required: boolean; missing: string[] }[];
      next: { interaction: string }[];
    };
    expect(json.interactions).toBe(pathway.interactions.length);
    const counts = Object.values(json.kinds).flatMap((each) => Object.values(each));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(json.items);
    expect(json.fields.filter((each) => each.required).flatMap((each) => each.missing)).toEqual([]);
    expect(json.next.length).toBeGreaterThan(3);
  });

  it('[D12] [D24] [D25] finds the shipped library in order', async () => {
    const { code, out, error } = await anagen('references', 'check');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`${pathway.references.length} references`);
  });

  it('[C4] exports the library, or what stands behind one thing', async () => {
    const all = await anagen('references', 'export', '--format', 'bibtex');
    expect(new Cite(all.out).data.length).toBe(pathway.references.length);
    const [scene] = pathway.scenes;
    const part = await anagen('references', 'export', '--format', 'csl', '--scene', scene?.id ?? '');
    const items = JSON.parse(part.out) as { id: string }[];
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(pathway.references.length);
    const text = await anagen(
      'references',
      'export',
      '--format',
      'vancouver',
      '--interaction',
      pathway.interactions[0]?.id ?? '',
    );
    expect(text.out.trim()).not.toBe('');
  });

  it('says what it cannot do, with the nearest word, and answers nothing', async () => {
    const tries = [
      ['references', 'export', '--format', 'bibtx'],
      ['references', 'export', '--format', 'ris', '--entity', 'strss'],
      ['references', 'export', '--format', 'ris', '--entity', 'stress', '--scene', 'fig-2a'],
      ['references', 'chek'],
      ['references'],
      ['evidence', '--most', 'x'],
    ];
    for (const args of tries) {
      const { code, out, error } = await anagen(...args);
      expect([args.join(' '), code, out, error.length > 0]).toEqual([args.join(' '), 2, '', true]);
    }
  });
});
