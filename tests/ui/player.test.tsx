// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Player } from '../../src/ui/player/Player.tsx';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

function opened(change: (pathway: ReturnType<typeof tinyPathway>) => void = () => {}) {
  const pathway = tinyPathway();
  change(pathway);
  const scene = pathway.scenes[0];
  if (!scene) throw new Error('the tiny pathway has a scene');
  const page = onPage(<Player scene={scene} />, { pathway });
  act(() => page.store.actions.openScene(scene.id));
  const step = (number: number) => act(() => page.store.actions.drive({ type: 'seek', step: number }));
  return { ...page, step };
}

describe('the player', () => {
  test('opens with the title, the summary and one prominent way to begin, which has the focus', async () => {
    const { user, store } = opened();
    expect(screen.getByRole('heading', { name: 'Axis' })).toBeVisible();
    expect(screen.getByText('It acts.')).toBeVisible();
    const begin = screen.getByRole('button', { name: 'Play Figure 1A' });
    expect(begin).toHaveFocus();
    await user.click(begin);
    expect(store.state.getState().player).toMatchObject({ step: 1, playing: true });
    expect(screen.getByRole('button', { name: 'Pause' })).toHaveFocus();
  });

  test('shows the caption with its terms in bold, and which step it is', () => {
    const { step } = opened();
    step(1);
    expect(screen.getByText('Step 1 of 2')).toBeVisible();
    expect(screen.getByText('CRF', { selector: 'strong' })).toBeVisible();
    expect(screen.queryByText(/\*\*/)).toBeNull();
  });

  test('says how well the step is known, and leads to its references', async () => {
    const { step, user, store } = opened();
    step(1);
    const known = screen.getByRole('region', { name: 'How well this is known' });
    expect(within(known).getByText('Shown in animals or dishes')).toBeVisible();
    expect(within(known).getByText('In mice it rose.')).toBeVisible();
    await user.click(within(known).getByRole('button', { name: /Author 2020/ }));
    expect(store.state.getState().selection).toEqual({ kind: 'reference', id: 'paper' });
  });

  test('tells which arrow is known how well when a step mixes levels, and that sources disagree', async () => {
    const { step, user, store } = opened((pathway) => {
      const [first, second] = pathway.interactions;
      pathway.scenes[0]?.steps[0]?.interactions.push('crf--growth');
      if (first) first.evidence = [evidence({ system: 'people', species: ['human'] })];
      second?.evidence.push(evidence({ stance: 'refutes' }));
    });
    step(1);
    const known = screen.getByRole('region', { name: 'How well this is known' });
    expect(within(known).getByText('Shown in human tissue or people')).toBeVisible();
    expect(within(known).getByText('Shown in animals or dishes')).toBeVisible();
    expect(within(known).getByText('Sources disagree')).toBeVisible();
    await user.click(within(known).getByRole('button', { name: 'crf → growth' }));
    expect(store.state.getState().selection).toEqual({ kind: 'interaction', id: 'crf--growth' });
  });

  test('says plainly where the figure and the evidence differ', () => {
    const { step } = opened((pathway) => {
      const second = pathway.scenes[0]?.steps[1];
      if (second) second.differs = 'It was shown in rats only.';
    });
    step(1);
    expect(screen.queryByText(/differ here/)).toBeNull();
    step(2);
    expect(screen.getByText('The figure and the evidence differ here:').parentElement).toHaveTextContent(
      'The figure and the evidence differ here: It was shown in rats only.',
    );
  });

  test('goes to a step by its title and by the slider, which says where it is', async () => {
    const { user, store } = opened();
    await user.click(screen.getByRole('button', { name: '2 Growth falls' }));
    expect(store.state.getState().player.step).toBe(2);
    expect(screen.getByRole('button', { name: '2 Growth falls' })).toHaveAttribute('aria-current', 'step');
    const slider = screen.getByRole('slider', { name: 'Step' });
    expect(slider).toHaveAttribute('aria-valuetext', 'Step 2 of 2: Growth falls');
    fireEvent.change(slider, { target: { value: '1' } });
    expect(store.state.getState().player.step).toBe(1);
  });

  test('steps, restarts, and keeps the ends reachable but at rest', async () => {
    const { user, store, step } = opened();
    step(2);
    expect(screen.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Step back' }));
    expect(store.state.getState().player.step).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Back to the opening' }));
    expect(store.state.getState().player.step).toBe(0);
  });

  test('speaker notes come and go, and are remembered', async () => {
    const { user, store, step } = opened();
    step(1);
    expect(screen.queryByRole('complementary', { name: 'Speaker notes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Speaker notes' }));
    expect(screen.getByRole('complementary', { name: 'Speaker notes' })).toHaveTextContent('Say so.');
    expect(store.state.getState().preferences.notesOpen).toBe(true);
  });

  test('the speed is chosen from a menu', async () => {
    const { user, store } = opened();
    await user.click(screen.getByRole('button', { name: 'Speed: 1 times' }));
    await user.click(screen.getByRole('menuitemradio', { name: '2×' }));
    expect(store.state.getState().player.speed).toBe(2);
    expect(store.state.getState().preferences.speed).toBe(2);
  });
});
