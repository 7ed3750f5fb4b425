// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { richPathway, show } from './show.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const contested = { kind: 'interaction', id: 'stress--crf' } as const;
const plain = { kind: 'interaction', id: 'crf--growth' } as const;
const items = () => within(screen.getByRole('region', { name: /^Evidence/ })).getAllByRole('listitem');

describe('the inspector of an arrow', () => {
  it('names the claim with its effect, and leads to both ends', async () => {
    const { store, user } = show(<Inspector />, richPathway(), plain);
    const title = screen.getByRole('heading', { level: 2 });
    expect(title).toHaveTextContent('CRF lowers growth');
    expect(screen.getByText('In mice, crf acts on growth.')).toBeVisible();
    await user.click(within(title).getByRole('button', { name: 'growth' }));
    expect(store.state.getState().selection).toEqual({ kind: 'entity', id: 'growth' });
  });

  it('says in chips what it does and where it was found, and in a line how well it is known', () => {
    show(<Inspector />, richPathway(), plain);
    expect(screen.getByText('Lowers')).toBeVisible();
    expect(screen.getByText('Mouse', { selector: '.fact-chip' })).toBeVisible();
    expect(screen.getByText('Shown in animals or dishes.').parentElement).toHaveTextContent('2 items support it.');
  });

  it('gives every item its four answers and its place, written out', () => {
    show(<Inspector />, richPathway(), plain);
    const stated = items()[1];
    if (!stated) throw new Error('the second item is missing');
    for (const words of [
      'Supports',
      'Stated, no data of its own',
      'It is stated so.',
      'Inferred over other steps',
      'Statement only',
      'paper, “Background”, Fig. 1A, cited as [7]',
      '[7], not identified',
      'ECO:0000303',
    ])
      expect(stated).toHaveTextContent(words);
    expect(within(stated).getAllByRole('link')).toHaveLength(1);
  });

  it('orders the items supports, qualifies, refutes', () => {
    show(<Inspector />, richPathway(), contested);
    expect(items().map((item) => item.querySelector('.stance')?.textContent)).toEqual([
      'Supports',
      'Qualifies',
      'Refutes',
    ]);
  });

  it('shows both sides of a contested arrow, and no banner on another', () => {
    const pathway = richPathway();
    show(<Inspector />, pathway, contested);
    const banner = screen.getByRole('note', { name: 'Sources disagree' });
    expect(banner).toHaveTextContent('Sources disagree: 1 for, 1 against');
    const [supporting, refuting] = within(banner).getAllByRole('definition');
    expect(supporting).toHaveTextContent('Author 2020 · Mouse');
    expect(refuting).toHaveTextContent('Okoro 2020 · People');
    cleanup();
    show(<Inspector />, pathway, plain);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('shows the slips of the documents that concern it', () => {
    show(<Inspector />, richPathway(), plain);
    const slips = within(screen.getByRole('region', { name: 'The review slips here' }));
    expect(slips.getByRole('heading', { name: 'A slip' })).toBeVisible();
    expect(slips.getByText('right')).toBeVisible();
    cleanup();
    show(<Inspector />, richPathway(), contested);
    expect(screen.queryByRole('region', { name: /slips here/ })).toBeNull();
  });

  it('plays the figure at the step in which the arrow acts', async () => {
    const { store, user } = show(<Inspector />, richPathway(), plain);
    await user.click(screen.getByRole('button', { name: 'Play Figure 1A here' }));
    expect(store.state.getState()).toMatchObject({ surface: 'figures', sceneId: 'fig-1a', player: { step: 2 } });
  });

  it('offers no figure where the arrow is in none', () => {
    const pathway = richPathway();
    pathway.scenes = [];
    show(<Inspector />, pathway, plain);
    expect(screen.queryByRole('button', { name: /Play/ })).toBeNull();
  });

  it('copies the claim with all its references as plain text, and says so', async () => {
    const { user } = show(<Inspector />, richPathway(), contested);
    await user.click(await screen.findByRole('button', { name: 'Cite this arrow' }));
    await user.click(await screen.findByRole('menuitem', { name: 'The arrow with its evidence' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(text.split('\n')).toEqual([
      'stress raises CRF: In mice, stress acts on crf.',
      'Shown in animals or dishes; sources disagree.',
      'Supports: Author. Paper paper. Journal 2020.',
      'Qualifies: Author. A likely paper. Journal 2020. https://doi.org/10.1000/nine (Candidate, not confirmed.)',
      'Refutes: Okoro A. Against it. Journal 2020.',
      'Anagen, Tiny, version 1 (CC-BY-4.0).',
    ]);
  });

  it('lays the text out for copying by hand when the browser refuses', async () => {
    const { user } = show(<Inspector />, richPathway(), plain);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(await screen.findByRole('button', { name: 'Cite this arrow' }));
    await user.click(await screen.findByRole('menuitem', { name: 'The arrow with its evidence' }));
    const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(byHand.value).toContain('CRF lowers growth');
    expect(screen.getByText(/refused/)).toBeInTheDocument();
  });
});
