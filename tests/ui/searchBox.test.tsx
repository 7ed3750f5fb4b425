// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SearchBox } from '../../src/ui/search/SearchBox.tsx';
import { useAnagen } from '../../src/ui/useAnagen.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

const field = () => screen.getByRole('combobox', { name: /Find a node/ });

function searching() {
  const pathway = tinyPathway();
  const crf = pathway.entities.find((each) => each.id === 'crf');
  if (crf) crf.synonyms = ['corticotropin-releasing factor'];
  return onPage(<SearchBox />, { pathway });
}

/** The field, whose code comes once something has been typed. */
function Arriving() {
  return useAnagen((state) => state.query) === '' ? null : <SearchBox takesFocus takesFirst />;
}

describe('the search field', () => {
  test('Enter pressed before the results could come takes the best of them when they do', () => {
    const { store } = onPage(<Arriving />);
    act(() => store.actions.search('growth'));
    expect(store.state.getState().selection).toEqual({ kind: 'entity', id: 'growth' });
    expect(store.state.getState().query).toBe('');
  });

  test('Enter flies to the best hit', async () => {
    const { user, store } = searching();
    await user.type(field(), 'growth{Enter}');
    expect(store.state.getState().selection).toEqual({ kind: 'entity', id: 'growth' });
    expect(store.state.getState().camera).toMatchObject({ type: 'fly', target: { id: 'growth' } });
    expect(field()).toHaveValue('');
  });

  test('arrow keys choose; the field names the active option and keeps the focus', async () => {
    const { user, store } = searching();
    await user.type(field(), 'c');
    const options = screen.getAllByRole('option');
    expect(options.length).toBeGreaterThan(1);
    expect(field()).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(field()).toHaveAttribute('aria-activedescendant', options[1]?.id);
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field()).toHaveAttribute('aria-activedescendant', options.at(-1)?.id);
    expect(store.state.getState().selection).toBeNull();
  });

  test('hits stand in groups; a click opens a figure', async () => {
    const { user, store } = searching();
    await user.type(field(), 'axis');
    expect(screen.getByRole('group', { name: 'Figures' })).toBeVisible();
    await user.click(screen.getByRole('option', { name: /Figure 1A/ }));
    expect(store.state.getState().sceneId).toBe('fig-1a');
  });

  test('a hit by synonym says by which', async () => {
    const { user } = searching();
    await user.type(field(), 'corticotropin');
    expect(screen.getByRole('option')).toHaveTextContent('crf corticotropin-releasing factor');
  });

  test('nothing found is said, with what is spelled nearly so', async () => {
    const { user, store } = searching();
    await user.type(field(), 'groth');
    expect(screen.getByText(/Nothing on the map is called “groth”/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(store.state.getState().selection).toEqual({ kind: 'entity', id: 'growth' });
    await user.type(field(), 'xyzzy');
    expect(screen.getByText(/Try a shorter name/)).toBeVisible();
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('Escape closes, then clears', async () => {
    const { user, store } = searching();
    await user.type(field(), 'growth');
    await user.keyboard('{Escape}');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(store.state.getState().query).toBe('growth');
    await user.keyboard('{Escape}');
    expect(store.state.getState().query).toBe('');
  });

  test('an untouched field offers where to begin', async () => {
    const { user } = searching();
    await user.click(field());
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('crf');
  });

  test('what a filter hides is shown again, and the reader is told', async () => {
    const { user, store } = searching();
    act(() => store.actions.filter({ compartments: ['brain'] }));
    await user.type(field(), 'growth{Enter}');
    expect(store.state.getState().filters.compartments).toEqual([]);
    expect(store.state.getState().notice).toContain('growth');
  });
});
