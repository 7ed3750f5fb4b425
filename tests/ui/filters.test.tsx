// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { FilterButton } from '../../src/ui/filters/FilterButton.tsx';
import { StandingOut } from '../../src/ui/stage/StandingOut.tsx';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

async function opened() {
  const page = onPage(<FilterButton />);
  await page.user.click(screen.getByRole('button', { name: 'Filter the map: All evidence' }));
  // Pressed before its code is there, it opens when that has come.
  await screen.findByRole('heading', { name: 'Show only' });
  return page;
}

const box = (name: string) => screen.getByRole('checkbox', { name });

describe('the filters', () => {
  test('offer what the pathway holds, and nothing else', async () => {
    await opened();
    for (const name of ['Body', 'Brain', 'Axis', 'Process', 'Asserted, not tested'])
      expect(box(name)).not.toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Protein' })).toBeNull();
  });

  test('narrow the map at once and say what is left', async () => {
    const { user, store } = await opened();
    expect(screen.getByText('3 of 3 nodes, 2 of 2 arrows')).toHaveRole('status');
    await user.click(box('Brain'));
    expect(store.state.getState().filters.compartments).toEqual(['brain']);
    expect(screen.getByText('2 of 3 nodes, 1 of 2 arrows')).toBeVisible();
    await user.click(box('Brain'));
    expect(store.state.getState().filters.compartments).toEqual([]);
  });

  test('count themselves on the button, and all go at once', async () => {
    const { user, store } = await opened();
    await user.click(box('Axis'));
    await user.click(box('Show refuted arrows too'));
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.state.getState().filters).toMatchObject({ mechanisms: [], showRefuted: false });
    act(() => store.actions.filter({ kinds: ['process'], levels: ['human'] }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Filter the map: 2 filters' })).toBeVisible();
  });
});

describe('the evidence lens', () => {
  const select = (name: string) => screen.getByRole('combobox', { name });

  test('asks for evidence, says what stands out, and is undone with the filters', async () => {
    const { user, store } = await opened();
    await user.selectOptions(select('Evidence that counts'), 'In people or human tissue only');
    expect(store.state.getState().filters.lens).toEqual({ systems: ['people', 'human-tissue'] });
    expect(screen.getByText('0 of 2 arrows stand out.')).toHaveRole('status');
    await user.selectOptions(select('Evidence that counts'), 'All evidence');
    expect(store.state.getState().filters.lens).toEqual({});
    await user.selectOptions(select('Species'), 'Mouse');
    expect(screen.getByText('2 of 2 arrows stand out.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.state.getState().filters.lens).toEqual({});
  });
});

describe('the line above the map', () => {
  test('says what the lens asks for, takes it along to a trace, and ends it', async () => {
    const { user, store } = onPage(<StandingOut />);
    expect(screen.queryByRole('status')).toBeNull();
    act(() => store.actions.filter({ lens: { systems: ['animal'] } }));
    expect(screen.getByRole('status')).toHaveTextContent('With evidence from animals only, 2 of 2 arrows remain.');
    await user.click(screen.getByRole('button', { name: 'Trace with it' }));
    expect(store.state.getState()).toMatchObject({
      surface: 'trace',
      trace: { ask: { gate: { systems: ['animal'] } } },
    });
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('names the treatment that is shown, with its targets and what lies downstream', async () => {
    const { user, store } = onPage(<StandingOut />);
    act(() => store.actions.showTreatment('calm'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Targets of Calm: 1 node. Downstream, within 3 arrows: 2 more nodes.',
    );
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.state.getState().selection).toBeNull();
  });

  test('says what a page has shown, leads back there, and lets it go', async () => {
    const { user, store } = onPage(<StandingOut />);
    act(() => store.actions.showOnMap(['crf--growth'], { words: 'One et al', page: 'studies' }));
    expect(screen.getByRole('status')).toHaveTextContent('One et al: 1 arrow');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.state.getState().lit).toBeNull();
    act(() => store.actions.showOnMap(['crf--growth'], { words: 'One et al', page: 'studies' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(store.state.getState()).toMatchObject({ surface: 'evidence', evidencePage: 'studies' });
  });
});
