// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { networkWish } from '../../../src/app/tracing/networkWish.ts';
import { readPack } from '../../../src/build/readPack.ts';
import { readSif } from '../../../src/formats/sif.ts';
import { tracedPicture } from '../../../src/layout/traced.ts';
import { answerNetwork, namesLike } from '../../../src/trace/answerNetwork.ts';
import { surroundings } from '../../../src/trace/networkPart.ts';
import type { RoutesProgress } from '../../../src/trace/routes.ts';
import type { NetworkSize, OwnNetwork } from '../../../src/ui/trace/OwnNetwork.ts';
import { TracePanel } from '../../../src/ui/trace/TracePanel.tsx';
import { type Tracer, TracerContext } from '../../../src/ui/trace/TracerContext.ts';
import { onPage } from '../onPage.tsx';

const { pathway } = await readPack('.');
const text =
  'a\tactivates\tb\nb\tactivates\td\na\tinhibits\td\nd\taffects\ta very long name of some process that nobody abbreviates\n';
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const measure = (words: string, size: number) => words.length * size * 0.55;

/** A network that does what its worker would, and tells how far it is when the test says so. */
function network() {
  const { network: read } = readSif(new TextEncoder().encode(text), 'x.sif', decode);
  if (read === null) throw new Error('The network of the test is wrong.');
  const { graph } = read;
  const under: { tell?: (bytes: number) => void; opened?: (size: NetworkSize) => void; closed: number } = { closed: 0 };
  const tracing: { tell?: (progress: RoutesProgress) => void; answer?: () => void } = {};
  const own: OwnNetwork = {
    open: (_, tell) =>
      new Promise((opened) => {
        Object.assign(under, { tell, opened });
      }),
    find: (name) => Promise.resolve(namesLike(graph, name)),
    trace: (ask, tell) =>
      new Promise((answer) => {
        Object.assign(tracing, { tell, answer: () => answer(answerNetwork(graph, ask)) });
      }),
    around: (name) => Promise.resolve(surroundings(graph, name)),
    picture: (part) => Promise.resolve(tracedPicture(networkWish(part, measure))),
    close: () => {
      under.closed++;
    },
  };
  return { own, under, tracing };
}

const none = () => Promise.reject(new Error('Nothing is asked of the map here.'));

async function opened() {
  const { own, under, tracing } = network();
  const tracer: Tracer = { trace: none, loops: none, cuts: none, reach: none, network: () => own };
  const { user } = onPage(
    <TracerContext value={tracer}>
      <TracePanel />
    </TracerContext>,
    { pathway },
  );
  await screen.findByRole('heading', { name: 'Trace a signal' });
  await act(() => user.upload(screen.getByLabelText('A network of your own'), new File([text], 'x.sif')));
  const open = () => now(() => under.opened?.({ names: 4, arrows: 4, merged: 0 }));
  return { user, under, tracing, open };
}

afterEach(cleanup);

/** Does something in a worker's stead. */
const now = (run: () => void) =>
  act(() => {
    run();
    return Promise.resolve();
  });

test('reading fills a bar that says how much was read, and can be called off', async () => {
  const { user, under } = await opened();
  expect(screen.getByRole('progressbar')).toHaveValue(0);
  await now(() => under.tell?.(text.length / 2));
  expect(screen.getByRole('progressbar', { name: '1 kB of 1 kB read' })).toHaveValue(0.5);
  await now(() => under.tell?.(text.length));
  expect(screen.getByRole('progressbar', { name: '1 kB read; indexing …' })).toHaveValue(1);
  await act(() => user.click(screen.getByRole('button', { name: 'Call off' })));
  expect(under.closed).toBe(1);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('[N2] the surroundings of a name are drawn and told, a long name short with its full length as title', async () => {
  const { user, open } = await opened();
  await open();
  await act(() => user.type(screen.getByLabelText('From'), 'd'));
  const picture = await screen.findByRole('img', { name: 'Around d: 3 arrows, told in the list below.' });
  const long = [...picture.querySelectorAll('g')].find((each) =>
    each.querySelector('title')?.textContent?.startsWith('a very'),
  );
  expect(long?.querySelector('title')).toHaveTextContent('a very long name of some process that nobody abbreviates');
  expect(long).toHaveTextContent(/…/);
  const told = within(screen.getByRole('region', { name: 'Around d' })).getAllByRole('listitem', { hidden: true });
  expect(told.map((each) => each.textContent)).toContain(
    'd affects a very long name of some process that nobody abbreviates',
  );
});

test('[N1] [N3] a trace fills a bar, is drawn with its routes, and the route that is pressed stands out', async () => {
  const { user, tracing, open } = await opened();
  await open();
  await act(() => user.type(screen.getByLabelText('From'), 'a'));
  await act(() => user.type(screen.getByLabelText('To'), 'd'));
  await act(() => user.click(screen.getByRole('button', { name: 'Trace' })));
  await now(() => tracing.tell?.({ routes: 3, mostRoutes: 24, share: 0.25 }));
  expect(screen.getByRole('progressbar')).toHaveValue(0.25);
  expect(screen.getByRole('progressbar')).toHaveAccessibleName(/^3 of at most 24 routes found; 25 %/);
  await now(() => tracing.answer?.());
  expect(await screen.findByText(/what happens to d is open/)).toBeVisible();
  const picture = await screen.findByRole('img', { name: 'Routes from a to d: 3 arrows, told in the list below.' });
  const colour = (id: string) => picture.parentElement?.querySelector(`[data-id="${id}"] path`)?.getAttribute('stroke');
  expect(colour('a\td')).toBe('var(--inh)');
  const [route] = screen.getAllByRole('button', { name: /^a raises b/ });
  if (!route) throw new Error('No row for the route over b.');
  await act(() => user.click(route));
  expect(route).toHaveAttribute('aria-pressed', 'true');
  const redrawn = screen.getByRole('img', { name: /^Routes from a to d/ });
  expect(redrawn.querySelector('[data-id="a\td"] path')).toHaveAttribute('stroke', 'var(--ghost)');
  expect(redrawn.querySelector('[data-id="a\tb"] path')).toHaveAttribute('stroke', 'var(--act)');
  // Another question: the answer to this one goes.
  await act(() => user.type(screen.getByLabelText('To'), 'x'));
  expect(screen.queryByText(/what happens to d is open/)).toBeNull();
});
