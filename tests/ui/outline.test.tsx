// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Outline } from '../../src/ui/outline/Outline.tsx';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

/** The tiny pathway with synonyms: body holds growth and the brain, the brain holds stress and CRF. */
function outline(change?: (pathway: ReturnType<typeof tinyPathway>) => void) {
  const pathway = tinyPathway();
  const [, crf] = pathway.entities;
  crf?.synonyms.push('Corticoliberin');
  change?.(pathway);
  const page = onPage(<Outline alone={false} />, { pathway });
  return { ...page, shape: () => page.store.state.getState() };
}

const rows = () => screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-label'));
const row = (name: string) => screen.getByRole('treeitem', { name });
const stress = 'stress, process in the brain; no arrow comes in, 1 goes out';
const crf = 'crf, process in the brain; 1 arrow comes in, 1 goes out';
const growth = 'growth, process in the body; 1 arrow comes in, none goes out';
const raises = 'stress raises crf; shown in mice; 1 reference';
const lowers = 'crf lowers growth; shown in mice; 1 reference';

describe('the outline as a tree', () => {
  test('[O1] starts folded, and unfolds compartments, entities, arrows, each said in a sentence', async () => {
    const { user } = outline();
    expect(rows()).toEqual(['Body, 3 nodes']);
    act(() => row('Body, 3 nodes').focus());
    await user.keyboard('{ArrowRight}');
    expect(rows()).toEqual(['Body, 3 nodes', growth, 'Brain, 2 nodes']);
    await user.keyboard('{End}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowRight}');
    expect(rows()).toEqual(['Body, 3 nodes', growth, 'Brain, 2 nodes', stress, crf, lowers, 'is acted on by 1 arrow']);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(row(raises)).toHaveFocus();
  });

  test('[O2] every row says its level, its place among its siblings, and whether it is unfolded', async () => {
    const { user } = outline();
    await user.click(row('Body, 3 nodes'));
    await user.click(row('Brain, 2 nodes'));
    const told = (name: string) =>
      ['level', 'posinset', 'setsize', 'expanded'].map((each) => row(name).getAttribute(`aria-${each}`));
    expect(told('Body, 3 nodes')).toEqual(['1', '1', '1', 'true']);
    expect(told('Brain, 2 nodes')).toEqual(['2', '2', '2', 'true']);
    expect(told(crf)).toEqual(['3', '2', '2', 'false']);
    await user.click(row(stress));
    expect(told(raises)).toEqual(['4', '1', '1', null]);
  });

  test('[O3] moves by keys: one row is in the tab order, left leads out, * unfolds all siblings, letters lead to names', async () => {
    const { user } = outline();
    await user.click(row('Body, 3 nodes'));
    await user.keyboard('*');
    await user.keyboard('{ArrowDown}*');
    expect(rows()).toEqual(['Body, 3 nodes', growth, 'is acted on by 1 arrow', 'Brain, 2 nodes', stress, crf]);
    expect(screen.getAllByRole('treeitem').filter((each) => each.tabIndex === 0)).toEqual([row(growth)]);
    await user.keyboard('cr');
    expect(row(crf)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(row('Brain, 2 nodes')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(row('Brain, 2 nodes')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Home}');
    expect(row('Body, 3 nodes')).toHaveFocus();
  });

  test('[O4] Enter selects and points at it on the stage; what is selected already folds', async () => {
    const { user, shape } = outline();
    await user.click(row('Body, 3 nodes'));
    act(() => row(growth).focus());
    expect(shape().hover).toEqual({ kind: 'entity', id: 'growth' });
    await user.keyboard('{Enter}');
    expect(shape()).toMatchObject({ selection: { kind: 'entity', id: 'growth' }, camera: { type: 'fly' } });
    expect(row(growth)).toHaveAttribute('aria-selected', 'true');
    expect(row(growth)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Enter}');
    expect(row(growth)).toHaveAttribute('aria-expanded', 'false');
    expect(row(growth)).toHaveFocus();
  });

  test('[O5] what is selected elsewhere is unfolded and marked, and the focus stays', () => {
    const { store } = outline();
    act(() => store.actions.select({ kind: 'interaction', id: 'stress--crf' }));
    expect(row(raises)).toHaveAttribute('aria-selected', 'true');
    expect(row(raises)).toHaveAttribute('tabindex', '0');
    expect(document.body).toHaveFocus();
  });

  test('[O5] an arrow taken from its target stays marked there, and only there', async () => {
    const { user, store } = outline();
    act(() => store.actions.select({ kind: 'interaction', id: 'stress--crf' }));
    act(() => store.actions.select({ kind: 'entity', id: 'crf' }));
    act(() => row(crf).focus());
    await user.keyboard('{ArrowRight}{End}{ArrowRight}{ArrowRight}{Enter}');
    expect(store.state.getState().selection).toEqual({ kind: 'interaction', id: 'stress--crf' });
    const selected = screen.getAllByRole('treeitem', { selected: true });
    expect(selected).toHaveLength(1);
    expect(selected[0]).toHaveFocus();
    expect(selected[0]).toHaveAttribute('aria-level', '5');
  });

  test('an arrow that everything speaks against is listed only when refuted ones are shown', async () => {
    const { user, store } = outline(({ interactions: [first] }) => {
      for (const item of first?.evidence ?? []) item.stance = 'refutes';
    });
    act(() => store.actions.select({ kind: 'entity', id: 'stress' }));
    expect(row(stress)).not.toHaveAttribute('aria-expanded');
    act(() => store.actions.filter({ showRefuted: true }));
    await user.click(row(stress));
    expect(rows()).toContain('Refuted: that stress raises crf; contradicted in mice; 1 reference');
  });
});

describe('narrowing', () => {
  const field = () => screen.getByRole('textbox', { name: 'Narrow the outline' });

  test('[O6] finds labels, synonyms and sentences, says how many are left, and can be cleared', async () => {
    const { user } = outline();
    expect(screen.getByRole('status')).toHaveTextContent('3 nodes, 2 arrows');
    await user.type(field(), 'corticolib');
    expect(rows()).toEqual(
      ['Body, 3 nodes', 'Brain, 1 node', crf].map((each) => each.replace('3', '1').replace('1 nodes', '1 node')),
    );
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 nodes, 2 of 2 arrows');
    await user.clear(field());
    await user.type(field(), 'lowers');
    expect(rows().at(-1)).toBe(lowers);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 nodes, 1 of 2 arrows');
    await user.click(screen.getByRole('button', { name: 'Clear the words' }));
    expect(rows()).toEqual(['Body, 3 nodes']);
  });

  test('[O6] every word counts; what finds nothing says so', async () => {
    const { user } = outline();
    await user.type(field(), 'crf mice');
    expect(rows()).toEqual(expect.arrayContaining([raises, lowers]));
    await user.type(field(), ' rats');
    expect(screen.queryByRole('tree')).toBeNull();
    expect(screen.getByText(/Nothing in the outline says that/)).toBeVisible();
  });

  test('[O6] folding under a query lasts as long as the query, and Escape empties the field', async () => {
    const { user } = outline();
    await user.type(field(), 'raises');
    await user.keyboard('{ArrowDown}');
    await user.keyboard('{ArrowLeft}');
    expect(rows()).toEqual(['Body, 1 node']);
    await user.click(field());
    await user.type(field(), ' crf');
    expect(rows()).toContain(raises);
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(rows()).toEqual(['Body, 3 nodes']);
  });

  test('[O7] the filters of the page narrow it too, and can be cleared here', async () => {
    const { user, store } = outline();
    act(() => store.actions.filter({ compartments: ['brain'] }));
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 nodes, 1 of 2 arrows');
    await user.click(row('Body, 2 nodes'));
    expect(rows()).toEqual(['Body, 2 nodes', 'Brain, 2 nodes']);
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(rows()).toContain(growth);
  });
});

describe('the running scene as a list', () => {
  function running() {
    const page = outline(({ scenes: [scene] }) => {
      const [, second] = scene?.steps ?? [];
      if (second) second.differs = 'Only in mice.';
    });
    act(() => page.store.actions.openScene('fig-1a'));
    return page;
  }
  const steps = () =>
    within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button', { name: /Opening|^\d / });
  const now = () => screen.getByRole('list', { name: 'Steps' }).querySelector('[aria-current="step"]');

  test('[O8] each step has its title, caption, arrows, signs, and where figure and evidence differ', () => {
    running();
    expect(steps().map((each) => each.textContent)).toEqual(['Opening', '1 CRF rises', '2 Growth falls']);
    const second = steps()[2]?.closest('li');
    expect(second).toHaveTextContent('CRF lowers growth.');
    expect(second).toHaveTextContent('growth falls');
    expect(second).toHaveTextContent('The figure and the evidence differ here: Only in mice.');
    expect(screen.getByRole('button', { name: lowers })).toBeVisible();
    expect(steps()[0]?.closest('li')).toHaveTextContent('stress rises');
  });

  test('[O9] follows the player without taking the focus, and drives it', async () => {
    const { user, store } = running();
    expect(now()).toBe(steps()[0]);
    act(() => store.actions.drive({ type: 'next' }));
    expect(now()).toBe(steps()[1]);
    expect(document.body).toHaveFocus();
    await user.click(steps()[2] as HTMLElement);
    expect(store.state.getState().player.step).toBe(2);
    await user.click(screen.getByRole('button', { name: raises }));
    expect(store.state.getState()).toMatchObject({ selection: { id: 'stress--crf' }, sceneId: 'fig-1a' });
    expect(screen.getByRole('button', { name: raises })).toHaveAttribute('aria-pressed', 'true');
  });

  test('[O9] up and down lead from step to step, from an arrow to its own step first', async () => {
    const { user } = running();
    act(() => steps()[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(steps()[2]).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(steps()[1]).toHaveFocus();
    act(() => screen.getByRole('button', { name: lowers }).focus());
    await user.keyboard('{ArrowUp}');
    expect(steps()[2]).toHaveFocus();
  });

  test('[O8] the whole pathway is one press away, and each newly opened scene shows its steps', async () => {
    const { user, store } = running();
    await user.click(screen.getByRole('button', { name: 'Whole pathway' }));
    expect(screen.getByRole('tree')).toBeVisible();
    act(() => store.actions.openScene(null));
    expect(screen.getByRole('tree')).toBeVisible();
  });
});
