// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { readPack } from '../../../src/build/readPack.ts';
import type { AnagenStore } from '../../../src/store/anagenStore.ts';
import { answerTrace } from '../../../src/trace/answer.ts';
import { answerCuts } from '../../../src/trace/answerCuts.ts';
import { answerLoops } from '../../../src/trace/answerLoops.ts';
import { answerReach } from '../../../src/trace/answerReach.ts';
import { nothingAsked, type TraceAsk } from '../../../src/trace/ask.ts';
import { TracePanel } from '../../../src/ui/trace/TracePanel.tsx';
import { type Tracer, TracerContext } from '../../../src/ui/trace/TracerContext.ts';
import { onPage } from '../onPage.tsx';

const { pathway } = await readPack('.');

const none = () => Promise.reject(new Error('No network is worked on here.'));

// What the page waits for is waited for within `act`, or React drops the rendering that it suspends.

/** The answers of the core, as the worker would give them. */
const tracer: Tracer = {
  trace: (ask) => Promise.resolve(answerTrace(pathway, ask)),
  loops: (ask) => Promise.resolve(answerLoops(pathway, ask)),
  cuts: (ask) => Promise.resolve(answerCuts(pathway, ask)),
  reach: (ask) => Promise.resolve(answerReach(pathway, ask)),
  network: () => ({ open: none, find: none, trace: none, around: none, picture: none, close: () => {} }),
};

afterEach(cleanup);

async function panel(by: Tracer = tracer) {
  const page = onPage(
    <TracerContext value={by}>
      <TracePanel />
    </TracerContext>,
    { pathway },
  );
  await screen.findByRole('heading', { name: 'Trace a signal' });
  return page;
}

function ask({ actions }: AnagenStore, what: Partial<TraceAsk>): Promise<void> {
  return act(() => {
    actions.askTrace(what);
    return Promise.resolve();
  });
}

const ends = { from: 'stress', to: 'mhc-1' };
const answer = answerTrace(pathway, { ...nothingAsked, ...ends });

describe('the trace surface', () => {
  test('is asked by name or synonym, and answers in one sentence first', async () => {
    const { user, store } = await panel();
    await act(() => user.type(screen.getByRole('combobox', { name: 'From' }), 'stress{Enter}'));
    expect(await screen.findByRole('heading', { name: 'Downstream of Stress' })).toBeVisible();
    await act(() => user.type(screen.getByRole('combobox', { name: 'To' }), 'mhc class i{Enter}'));
    expect(store.state.getState().trace.ask).toMatchObject(ends);
    const said = await screen.findByRole('region', { name: 'The answer' });
    expect(within(said).getByText(answer.headline)).toBeVisible();
    expect(within(said).getByText(answer.steady.sentence)).toBeVisible();
  });

  test('shows one route of each sign side by side where they oppose, and plays what is pressed', async () => {
    const { user, store } = await panel();
    await ask(store, ends);
    const opposing = await screen.findByRole('region', { name: 'Opposing routes' });
    expect(within(opposing).getAllByRole('button')).toHaveLength(answer.opposing.length);
    await act(() => user.click(within(opposing).getByRole('button', { name: /One lowers it/ })));
    expect(store.state.getState().trace.play).toEqual(answer.opposing.find(({ sign }) => sign < 0)?.interactions);
  });

  test('lists the routes, lights them all on the map, and one alone while it is pointed at', async () => {
    const { user, store } = await panel();
    await ask(store, ends);
    const list = await screen.findByRole('region', { name: 'Routes, shortest first' });
    const rows = within(list).getAllByRole('button');
    expect(rows).toHaveLength(answer.routes.length);
    const lit = () => store.state.getState().lit?.interactions;
    await waitFor(() => expect(lit()?.size).toBeGreaterThan(answer.routes[0]?.interactions.length ?? 0));
    const all = lit();
    await user.hover(rows[0] as HTMLElement);
    expect([...(lit() ?? [])]).toEqual(answer.routes[0]?.interactions);
    await user.unhover(rows[0] as HTMLElement);
    expect(lit()).toEqual(all);
    await act(() => user.click(screen.getByRole('button', { name: /as one wave/ })));
    expect(store.state.getState().trace.play).toBe('all');
  });

  test('what evidence counts changes the answer, and says what it took away', async () => {
    const { user, store } = await panel();
    await ask(store, { from: 'stress', to: 'hair-loss', gate: { contested: 'without' } });
    const field = await screen.findByLabelText('Evidence that counts');
    await act(() => user.selectOptions(field, 'human'));
    const gate = { systems: ['people', 'human-tissue'], contested: 'without' } as const;
    expect(store.state.getState().trace.ask.gate).toEqual(gate);
    const [taken = ''] = answerTrace(pathway, { ...nothingAsked, from: 'stress', to: 'hair-loss', gate }).taken;
    expect(await screen.findByText(taken)).toBeVisible();
    expect(screen.getByText('No route leads from Stress to Hair loss.')).toBeVisible();
    expect(screen.getByText('All evidence').parentElement).toHaveTextContent('may rise or fall');
    expect(screen.getByText('Only uncontested human evidence').parentElement).toHaveTextContent('not reached');
  });

  test('the loop of hair loss and stress is listed as one that reinforces itself', async () => {
    const { user, store } = await panel();
    await ask(store, { from: 'stress', to: 'hair-loss' });
    const loopsChoice = await screen.findByRole('radio', { name: 'Loops' });
    await act(() => user.click(loopsChoice));
    const loops = await screen.findByRole('region', { name: 'Feedback loops through Stress' });
    const [shortest] = within(loops).getAllByRole('button');
    expect(shortest).toHaveAccessibleName(
      /Stress raises Alopecia areata raises Hair loss raises Stress.*Reinforces itself/,
    );
  });

  test('says where one could intervene, and traces again with a treatment', async () => {
    const { user, store } = await panel();
    await ask(store, ends);
    const choice = await screen.findByRole('radio', { name: 'Where to intervene' });
    await act(() => user.click(choice));
    const cuts = await screen.findByRole('region', { name: 'Entities that cut every route' });
    expect(within(cuts).getAllByRole('listitem')).toHaveLength(
      answerCuts(pathway, { ...nothingAsked, ...ends }).entities?.length ?? 0,
    );
    const treatments = screen.getByRole('region', { name: 'Treatments that act on the way' });
    await act(() => user.click(within(treatments).getByRole('button', { name: /Sulfasalazine/ })));
    expect(store.state.getState().trace.ask.treatment).toBe('sulfasalazine');
    expect(await screen.findByText('Without Sulfasalazine')).toBeVisible();
    expect(screen.getByText(/^With it: .* held$/)).toBeVisible();
  });

  test('a question that cannot be answered is told in its place, and the next one is answered', async () => {
    const broken = { ...tracer, trace: () => Promise.reject(new Error('The worker is out.')) };
    const { store } = await panel(broken);
    await ask(store, ends);
    expect(await screen.findByText('The worker is out.')).toBeVisible();
    await ask(store, { to: null });
    expect(await screen.findByRole('heading', { name: 'Downstream of Stress' })).toBeVisible();
  });
});
