// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Software } from '../../../src/formats/viewCitation.ts';
import { CiteContext } from '../../../src/ui/cite/CiteContext.ts';
import { ShareControl } from '../../../src/ui/cite/ShareControl.tsx';
import { Evidence } from '../../../src/ui/evidence/Evidence.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { LinkContext } from '../../../src/ui/link/LinkContext.ts';
import { arrived } from '../../../src/ui/parts/arrival.ts';
import { CiteScene } from '../../../src/ui/player/CiteScene.tsx';
import { first } from '../../fixtures/breaks.ts';
import { richPathway } from '../inspector/show.tsx';
import { onPage } from '../onPage.tsx';

/** Files that the page has handed to the browser: their names and what is in them. */
let saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved = [];
  let made = new Blob();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made = blob;
      return 'blob:made';
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.href === 'blob:made') saved.push({ name: this.download, text: made.text() });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const choose = async (user: ReturnType<typeof onPage>['user'], button: string | RegExp, item: RegExp) => {
  await user.click(await screen.findByRole('button', { name: button }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('taking references along', () => {
  test('[C2] a node gives its references as text, with what is not certain marked', async () => {
    const { user, store } = onPage(<Inspector />, { pathway: richPathway() });
    act(() => store.actions.select({ kind: 'entity', id: 'crf' }));
    await user.click(await screen.findByRole('button', { name: 'Cite the references of CRF' }));
    expect(screen.getByText('4 references')).toBeVisible();
    expect(screen.getByText('1 candidate and 1 not identified, marked as such')).toBeVisible();
    await user.click(screen.getByRole('menuitem', { name: 'Vancouver' }));
    expect(await screen.findByText('Copied')).toHaveAttribute('aria-live', 'polite');
    const text = await navigator.clipboard.readText();
    expect(text).toContain('(Candidate, not confirmed');
    expect(text).toContain('Cited by the review as [7], not identified.');
  });

  test('[C5] an arrow saves a file for a reference manager, named after it, and says so', async () => {
    const { user, store } = onPage(<Inspector />, { pathway: richPathway() });
    act(() => store.actions.select({ kind: 'interaction', id: 'stress--crf' }));
    await choose(user, 'Cite this arrow', /BibTeX/);
    expect(saved[0]?.name).toBe('anagen-stress--crf.bib');
    expect(await saved[0]?.text).toContain('@article{anagen-paper,');
    expect(screen.getByText('Saved anagen-stress--crf.bib')).toHaveAttribute('aria-live', 'polite');
  });

  test('[C14] a reference alone is one entry', async () => {
    const { user, store } = onPage(<Inspector />, { pathway: richPathway() });
    act(() => store.actions.select({ kind: 'reference', id: 'a90' }));
    await choose(user, 'Cite this reference', /AMA/);
    expect(await navigator.clipboard.readText()).toBe('Okoro A. Against it. Journal. 2020.');
  });

  test('[E20] a figure gives every paper behind its steps', async () => {
    const pathway = richPathway();
    const scene = first(pathway.scenes);
    const { user } = onPage(<CiteScene scene={scene} words="Cite all" />, { pathway });
    await choose(user, 'Cite the references of this figure', /RIS/);
    expect((await saved[0]?.text)?.match(/^TY {2}- /gm)?.length).toBe(4);
  });

  test('when the browser refuses, the text is there to be copied by hand', async () => {
    const { user, store } = onPage(<Inspector />, { pathway: richPathway() });
    act(() => store.actions.select({ kind: 'reference', id: 'a90' }));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await choose(user, 'Cite this reference', /APA/);
    const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(byHand.value).toBe('Okoro, A. (2020). Against it. Journal.');
  });
});

describe('taking the library and its tables along', () => {
  test('what the filters leave is what is cited', async () => {
    const { user } = onPage(<Evidence />, { pathway: richPathway() });
    await user.type(await screen.findByRole('searchbox'), 'against');
    await choose(user, 'Cite the references that were found', /CSL-JSON/);
    expect(saved[0]?.name).toBe('anagen-selection.json');
    expect((JSON.parse((await saved[0]?.text) ?? '[]') as { id: string }[]).map(({ id }) => id)).toEqual([
      'anagen-a90',
    ]);
  });

  test('[C16] [C17] studies are saved as CSV', async () => {
    const { user, store } = onPage(<Evidence />, { pathway: richPathway() });
    act(() => store.actions.showEvidencePage('studies'));
    await user.click(await screen.findByRole('button', { name: 'Save these studies as CSV' }));
    expect(saved[0]?.name).toBe('anagen-table-2.csv');
    expect((await saved[0]?.text)?.split('\r\n')[0]).toContain('Cells,Type of study,N');
  });
});

describe('citing the view', () => {
  const software: Software = {
    title: 'Anagen: a map',
    authors: ['The Anagen authors'],
    version: '0.1.0',
    released: '2026-11-23',
  };
  const citing = { software: () => arrived(software), title: () => 'Step 2 · Figure 1A', today: () => [2027, 1, 5] };

  test('[C15] gives its title, link, version and the day', async () => {
    const { user } = onPage(
      <LinkContext value={() => 'https://example.org/#here'}>
        <CiteContext value={citing}>
          <ShareControl />
        </CiteContext>
      </LinkContext>,
    );
    await choose(user, 'Cite this view', /AMA/);
    expect(await navigator.clipboard.readText()).toBe(
      'The Anagen authors. Step 2 · Figure 1A. Anagen: a map (version 0.1.0). November 23, 2026. Accessed January 5, 2027. https://example.org/#here',
    );
  });
});
