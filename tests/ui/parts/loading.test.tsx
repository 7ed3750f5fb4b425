// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indexPathway, indexSkeleton } from '../../../src/model/pathwayIndex.ts';
import { skeletonOf } from '../../../src/model/skeleton.ts';
import { createAnagenStore, type Sources } from '../../../src/store/anagenStore.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { lazyLater } from '../../../src/ui/parts/firstView.ts';
import { Later } from '../../../src/ui/parts/Later.tsx';
import { PanelBoundary } from '../../../src/ui/parts/PanelBoundary.tsx';
import { StoreContext, useStore } from '../../../src/ui/useAnagen.ts';
import { tinyPathway } from '../../fixtures/tinyPathway.ts';

/** React says on the console what a boundary has caught. */
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Something that is loaded over a line which can be down, and how often that was tried. */
function overLine<T>(what: T) {
  const line = { down: true, tries: 0 };
  const load = () => {
    line.tries++;
    return line.down ? Promise.reject(new Error('The line is down.')) : Promise.resolve(what);
  };
  return { line, load };
}

async function put(part: ReactElement, sources: Partial<Sources> = {}) {
  const never = () => new Promise<never>(() => {});
  const store = createAnagenStore(indexSkeleton(skeletonOf(tinyPathway())), undefined, {
    whole: never,
    entities: never,
    ...sources,
  });
  await act(() => Promise.resolve(render(<StoreContext value={store}>{part}</StoreContext>)));
  return store;
}

/** Long enough for whatever would try again by itself. */
const aWhile = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));
/** What waits after a press must be waited for with it, as React asks of tests. */
const press = (button: HTMLElement) => act(() => Promise.resolve(button.click()));
const tryAgain = () => screen.getByRole('button', { name: 'Try again' });

function Title() {
  return <p>{useStore().index.pathway.info.title}</p>;
}

describe('a panel whose code cannot be loaded', () => {
  test('says so, does not try by itself without end, and comes when it is tried again', async () => {
    const { line, load } = overLine(() => <p>It works.</p>);
    const Part = lazyLater(load);
    await put(
      <>
        <PanelBoundary name="The inspector">
          <Part />
        </PanelBoundary>
        <p>The rest.</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('The inspector failed; the rest works.');
    expect(screen.getByRole('alert')).toHaveTextContent('The line is down.');
    expect(screen.getByText('The rest.')).toBeVisible();
    await aWhile();
    expect(line.tries).toBe(1);
    line.down = false;
    await press(tryAgain());
    expect(await screen.findByText('It works.')).toBeVisible();
    expect(line.tries).toBe(2);
  });

  test('offers to load the page anew once trying again was in vain, and not before', async () => {
    const { line, load } = overLine(() => null);
    const Part = lazyLater(load);
    await put(
      <PanelBoundary name="The inspector">
        <Part />
      </PanelBoundary>,
    );
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
    await press(tryAgain());
    expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeVisible();
    expect(line.tries).toBe(2);
  });
});

describe('a panel whose texts cannot be loaded', () => {
  test('says so, does not try by itself without end, and comes when it is tried again', async () => {
    const { line, load } = overLine(indexPathway(tinyPathway()));
    await put(
      <PanelBoundary name="The inspector">
        <Title />
      </PanelBoundary>,
      { whole: load },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('The line is down.');
    await aWhile();
    expect(line.tries).toBe(1);
    line.down = false;
    await press(tryAgain());
    expect(await screen.findByText(tinyPathway().info.title)).toBeVisible();
    expect(line.tries).toBe(2);
  });
});

describe('an entity whose texts have come before the rest of the pathway', () => {
  const { entities } = tinyPathway();
  const texts = () => Promise.resolve(new Map(entities.map((each) => [each.id, each])));

  test('is told of, with its arrows; what they rest on follows when it comes', async () => {
    const { line, load } = overLine(indexPathway(tinyPathway()));
    const store = await put(<Inspector />, { entities: texts, whole: load });
    await act(() => Promise.resolve(store.actions.select({ kind: 'entity', id: 'crf' })));
    const panel = await screen.findByRole('complementary');
    expect(panel).toHaveTextContent(entities.find(({ id }) => id === 'crf')?.summary ?? '');
    expect(screen.getByRole('button', { name: /^Go to stress$/i })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('What it rests on failed; the rest works.');
    line.down = false;
    await press(tryAgain());
    expect(await screen.findByRole('heading', { name: /^References/ })).toBeVisible();
  });
});

function OpenOrNot({ open }: { open: boolean }) {
  return <p>{open ? 'It is open.' : 'It is closed.'}</p>;
}

const filterFace = (press: () => void) => (
  <button type="button" onClick={press}>
    Filter
  </button>
);

describe('a control of the bar that cannot be loaded', () => {
  test('keeps its face without a word; pressed, it is tried again, and told of if in vain', async () => {
    const { line, load } = overLine(OpenOrNot);
    const Menu = lazyLater(load);
    const store = await put(
      <Later name="The filters" face={filterFace}>
        {(pressed) => <Menu open={pressed} />}
      </Later>,
    );
    const face = () => screen.getByRole('button', { name: 'Filter' });
    await aWhile();
    expect(store.state.getState().notice).toBeNull();
    await press(face());
    await waitFor(() => expect(store.state.getState().notice).toMatch(/^The filters failed; the rest works\./));
    expect(line.tries).toBe(2);
    line.down = false;
    await press(face());
    expect(await screen.findByText('It is open.')).toBeVisible();
  });
});

describe('a control of the bar that is pressed before it has come', () => {
  test.each([
    ['opens when it comes', '', 'It is open.'],
    ['does not after Escape', 'Escape', 'It is closed.'],
  ])('%s', async (_, key, shown) => {
    let arrive = () => {};
    const coming = new Promise<typeof OpenOrNot>((resolve) => {
      arrive = () => resolve(OpenOrNot);
    });
    const Menu = lazyLater(() => coming);
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', heard, { once: true });
    await put(
      <Later name="The filters" face={filterFace}>
        {(pressed) => <Menu open={pressed} />}
      </Later>,
    );
    await press(screen.getByRole('button', { name: 'Filter' }));
    await act(() => Promise.resolve(fireEvent.keyDown(document.body, { key })));
    // The page steps out of nothing: the key was for what was about to open.
    expect(heard).toHaveReturnedWith(key === 'Escape');
    await act(() => Promise.resolve(arrive()));
    expect(await screen.findByText(shown)).toBeVisible();
  });
});
