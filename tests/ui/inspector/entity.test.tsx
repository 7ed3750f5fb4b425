// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { richPathway, show } from './show.tsx';

afterEach(cleanup);

const crf = { kind: 'entity', id: 'crf' } as const;
const section = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the inspector of a node', () => {
  it('says what it is: name, kind, place, summary, synonyms, alias and why', () => {
    show(<Inspector />, richPathway(), crf);
    expect(screen.getByRole('heading', { level: 2, name: 'CRF' })).toBeVisible();
    const panel = screen.getByRole('complementary', { name: 'CRF' });
    expect(panel).toHaveTextContent('Hormone or neuropeptide');
    expect(panel).toHaveTextContent('Body › Brain');
    expect(panel).toHaveTextContent('What crf is.');
    expect(panel).toHaveTextContent('CRH');
    expect(panel).toHaveTextContent('crh. One word for one thing.');
  });

  it('links an identifier outwards, and says plainly where there is none', () => {
    const pathway = richPathway();
    show(<Inspector />, pathway, crf);
    const link = screen.getByRole('link', { name: /HGNC:2355/ });
    expect(link).toHaveAttribute('href', 'https://identifiers.org/HGNC:2355');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(link).toHaveAttribute('target', '_blank');
    expect(screen.queryByText('Not identified')).toBeNull();
    cleanup();
    show(<Inspector />, pathway, { kind: 'entity', id: 'stress' });
    expect(screen.getByText('Not identified')).toBeVisible();
  });

  it('tells which way each arrow runs, how well it is known, and that sources disagree', () => {
    show(<Inspector />, richPathway(), crf);
    expect(section(/^Acts on it/).getByRole('button', { name: /^stress raises it/ })).toHaveTextContent(
      'Shown in animals or dishes · sources disagree',
    );
    expect(section(/^It acts on/).getByRole('button', { name: /^lowers growth/ })).toHaveTextContent(
      /Shown in animals or dishes$/,
    );
  });

  it('leads onwards: to the arrow, to its other end, to the step of a figure, to a treatment', async () => {
    const { store, user } = show(<Inspector />, richPathway(), crf);
    const { actions, state } = store;
    await user.click(section(/^It acts on/).getByRole('button', { name: /^lowers growth/ }));
    expect(state.getState().selection).toEqual({ kind: 'interaction', id: 'crf--growth' });
    actions.select(crf);
    await user.click(await screen.findByRole('button', { name: 'Go to stress' }));
    expect(state.getState().selection).toEqual({ kind: 'entity', id: 'stress' });
    await user.click(await screen.findByRole('button', { name: /^Calm/ }));
    expect(state.getState().selection).toEqual({ kind: 'treatment', id: 'calm' });
    actions.select({ kind: 'entity', id: 'growth' });
    await user.click(await screen.findByRole('button', { name: /1A/ }));
    expect(state.getState()).toMatchObject({ sceneId: 'fig-1a', player: { step: 2 } });
  });

  it('[E5] [E20] lists the references of its arrows, each once, what supports them first', () => {
    show(<Inspector />, richPathway(), crf);
    const names = section(/^References/)
      .getAllByRole('button')
      .map((each) => each.textContent);
    expect(names).toEqual([
      'Author 2020 · paper',
      'Author 2020 · [9] · candidate, not confirmed',
      'Okoro 2020 · A90',
      '[7], not identified',
    ]);
  });

  it('lights the arrow that the pointer is on, and lets go of it', async () => {
    const { store, user } = show(<Inspector />, richPathway(), crf);
    const row = section(/^It acts on/).getByRole('button', { name: /^lowers growth/ });
    await user.hover(row);
    expect(store.state.getState().hover).toEqual({ kind: 'interaction', id: 'crf--growth' });
    await user.unhover(row);
    expect(store.state.getState().hover).toBeNull();
    await user.click(row);
    expect(store.state.getState().hover).toBeNull();
  });

  it('resolves an alias, and shows nothing for an id that the pathway does not know', () => {
    show(<Inspector />, richPathway(), { kind: 'entity', id: 'crh' });
    expect(screen.getByRole('heading', { name: 'CRF' })).toBeVisible();
    cleanup();
    const { container } = show(<Inspector />, richPathway(), { kind: 'entity', id: 'nothing' });
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the place of the reader', () => {
  it('focus goes to the new title when going on, and the panel closes by button and by Escape', async () => {
    const { store, user, container } = show(<Inspector />, richPathway(), crf);
    await user.click(screen.getByRole('button', { name: 'Go to growth' }));
    expect(screen.getByRole('heading', { level: 2, name: 'growth' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(store.state.getState().selection).toBeNull();
    expect(container).toBeEmptyDOMElement();
    store.actions.select(crf);
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(container).toBeEmptyDOMElement();
  });

  it('focus stays outside when the stage selects, and comes back to it on closing', async () => {
    const { store, user } = show(
      <>
        <button type="button">Stage</button>
        <Inspector />
      </>,
      richPathway(),
    );
    await user.click(screen.getByRole('button', { name: 'Stage' }));
    store.actions.select(crf);
    await screen.findByRole('heading', { name: 'CRF' });
    expect(screen.getByRole('button', { name: 'Stage' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Stage' })).toHaveFocus();
  });
});
