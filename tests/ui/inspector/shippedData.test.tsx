// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPack } from '../../../src/build/readPack.ts';
import type { EvidencePage, Target } from '../../../src/store/state.ts';
import { Evidence } from '../../../src/ui/evidence/Evidence.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { show } from './show.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const { pathway } = await readPack(process.cwd());
const targets: Target[] = [
  ...pathway.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ...pathway.interactions.map(({ id }) => ({ kind: 'interaction', id }) as const),
  ...pathway.references.map(({ id }) => ({ kind: 'reference', id }) as const),
  ...pathway.treatments.map(({ id }) => ({ kind: 'treatment', id }) as const),
];

/** Every address that the page may link to: those of the library, and the resolver's. */
const known = new Set(
  pathway.references.flatMap(({ DOI, PMID, PMCID, URL }) => [
    DOI && `https://doi.org/${DOI}`,
    PMID && `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`,
    PMCID && `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`,
    URL,
  ]),
);

function strayLinks(): string[] {
  return [...document.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !known.has(href) && !href.startsWith('https://identifiers.org/'));
}

const statements = () => [...document.querySelectorAll('.evidence-statement')].map((each) => each.textContent).sort();

const written = (id: string) =>
  pathway.interactions
    .find((each) => each.id === id)
    ?.evidence.map((item) => item.statement)
    .sort();

describe('the shipped pathway in the inspector', () => {
  it('shows every thing: a title, no gap in its words, every item of evidence, and no link but the library’s', () => {
    const complaints = vi.spyOn(console, 'error');
    const { store } = show(<Inspector />, pathway);
    expect(targets.length).toBeGreaterThan(300);
    for (const target of targets) {
      act(() => store.actions.select(target));
      const name = `${target.kind} ${target.id}`;
      const heading = document.querySelector('h2');
      expect(heading?.textContent.trim(), name).toBeTruthy();
      expect(document.body.textContent, name).not.toMatch(/\bnull\b|undefined|\[object|NaN/);
      expect(document.body.textContent, name).not.toContain('is not in the library');
      expect(strayLinks(), name).toEqual([]);
      if (target.kind === 'interaction') expect(statements(), name).toEqual(written(target.id));
    }
    expect(complaints).not.toHaveBeenCalled();
  }, 90_000);
});

describe('the shipped pathway in the evidence', () => {
  const pages: [EvidencePage, number, string][] = [
    ['references', pathway.references.length, '.reference-entry'],
    ['studies', pathway.studies.length, '[data-kind="studies"] tbody tr'],
    ['treatments', pathway.treatments.length, 'tbody tr'],
    ['outlook', pathway.outlook.sections.flatMap((section) => section.items).length, '.outlook-item'],
    ['slips', pathway.slips.length, '.slip-entry'],
    ['glossary', pathway.glossary.length, 'dt'],
  ];
  it.each(pages)('%s: all %i of them, without a gap in the words', async (page, count, selector) => {
    const complaints = vi.spyOn(console, 'error');
    const { store } = show(<Evidence />, pathway);
    act(() => store.actions.showEvidencePage(page));
    const panel = await screen.findByRole('tabpanel');
    expect(count).toBeGreaterThan(0);
    expect(panel.querySelectorAll(selector)).toHaveLength(count);
    expect(panel.textContent).not.toMatch(/\bnull\b|undefined|\[object|NaN/);
    expect(strayLinks()).toEqual([]);
    // The DOM of these tests does not know the element.
    expect(complaints.mock.calls.filter(([, tag]) => tag !== 'search')).toEqual([]);
  });
});
