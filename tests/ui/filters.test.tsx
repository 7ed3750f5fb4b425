// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { FilterButton } from '../../src/ui/filters/FilterButton.tsx';
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
    expect(screen.getByRole('status')).toHaveTextContent('3 of 3 nodes, 2 of 2 arrows');
    await user.click(box('Brain'));
    expect(store.state.getState().filters.compartments).toEqual(['brain']);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 nodes, 1 of 2 arrows');
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
