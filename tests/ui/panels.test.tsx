// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withoutMarks } from '../../src/formats/markedText.ts';
import { MarkedText } from '../../src/ui/parts/MarkedText.tsx';
import { Notice } from '../../src/ui/parts/Notice.tsx';
import { PanelBoundary } from '../../src/ui/parts/PanelBoundary.tsx';
import { panelLimits, panelSize, playerLimits } from '../../src/ui/parts/panelSize.ts';
import { Splitter } from '../../src/ui/parts/Splitter.tsx';
import { Minimap } from '../../src/ui/stage/Minimap.tsx';
import { tinyPicture } from '../fixtures/tinyPicture.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

const stage = { broken: false };

function FragileStage() {
  if (stage.broken) throw new Error('no picture');
  return <p>It works.</p>;
}

describe('a panel that fails', () => {
  test('says so, leaves the rest alone, and can be tried again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    stage.broken = true;
    const { user } = onPage(
      <>
        <PanelBoundary name="The stage">
          <FragileStage />
        </PanelBoundary>
        <p>The rest.</p>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The stage failed; the rest works.');
    expect(screen.getByRole('alert')).toHaveTextContent('no picture');
    expect(screen.getByText('The rest.')).toBeVisible();
    stage.broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('It works.')).toBeVisible();
    quiet.mockRestore();
  });
});

describe('a splitter', () => {
  const limits = panelLimits.inspector;
  const splitter = () => screen.getByRole('separator', { name: 'Width' });
  const put = () =>
    onPage(<Splitter panel="inspector" label="Width" controls="inspector" limits={limits} grows={-1} axis="x" />);

  test('moves its panel by keys, within the limits, and back to the usual size', async () => {
    const { user, store } = put();
    const size = () => store.state.getState().preferences.sizes.inspector;
    act(() => splitter().focus());
    await user.keyboard('{ArrowLeft}');
    expect(size()).toBe(limits.usual + 16);
    expect(splitter()).toHaveAttribute('aria-valuenow', String(limits.usual + 16));
    await user.keyboard('{End}{ArrowLeft}');
    expect(size()).toBe(limits.most);
    await user.keyboard('{Home}');
    expect(size()).toBe(limits.least);
    await user.keyboard('{Enter}');
    expect(size()).toBeUndefined();
  });

  test('follows a drag', () => {
    const { store } = put();
    splitter().setPointerCapture = () => {};
    fireEvent.pointerDown(splitter(), { clientX: 500, pointerId: 1 });
    fireEvent.pointerMove(splitter(), { clientX: 460, pointerId: 1 });
    expect(store.state.getState().preferences.sizes.inspector).toBe(limits.usual + 40);
    fireEvent.pointerUp(splitter(), { pointerId: 1 });
    fireEvent.pointerMove(splitter(), { clientX: 300, pointerId: 1 });
    expect(store.state.getState().preferences.sizes.inspector).toBe(limits.usual + 40);
  });

  test('sizes that make no sense fall back', () => {
    expect(panelSize(Number.NaN, limits)).toBe(limits.usual);
    expect(panelSize(9999, limits)).toBe(limits.most);
    expect(panelSize(undefined, limits)).toBe(limits.usual);
  });

  test('a scene that differs somewhere has a higher player in all of its steps', () => {
    const step = { title: 't', caption: 'c', notes: 'n', interactions: ['a'] };
    const plain = playerLimits({ steps: [step, step] });
    expect(plain).toEqual(panelLimits.player);
    expect(playerLimits({ steps: [step, { ...step, differs: 'so' }] }).usual).toBeGreaterThan(plain.usual);
  });
});

describe('marked text', () => {
  test('sets what stands between pairs of stars in bold, and leaves a lone pair alone', () => {
    onPage(<MarkedText text="**MHC class I** and **β2** rise" />);
    expect(screen.getByText('MHC class I').tagName).toBe('STRONG');
    expect(screen.getByText('β2').tagName).toBe('STRONG');
    cleanup();
    onPage(<MarkedText text="a ** b" />);
    expect(screen.getByText('a ** b')).toBeVisible();
    expect(withoutMarks('**a** b')).toBe('a b');
  });
});

describe('a notice', () => {
  test('is read aloud, stays long enough, and can be closed', async () => {
    const { user, store } = onPage(<Notice />);
    act(() => store.actions.notify('Something to know.'));
    expect(screen.getByRole('status')).toHaveTextContent('Something to know.');
    await user.click(screen.getByRole('button', { name: 'Close the message' }));
    expect(store.state.getState().notice).toBeNull();
  });

  test('goes by itself', () => {
    vi.useFakeTimers();
    const { store } = onPage(<Notice />);
    act(() => store.actions.notify('Something to know.'));
    act(() => void vi.advanceTimersByTime(8000));
    expect(store.state.getState().notice).not.toBeNull();
    act(() => void vi.advanceTimersByTime(2000));
    expect(store.state.getState().notice).toBeNull();
    vi.useRealTimers();
  });
});

describe('the small map', () => {
  const view = { level: 'entities' as const, zoom: 1, x: 100, y: 100, width: 300, height: 100 };

  test('frames what is in view, held within the picture', () => {
    const { store, container } = onPage(<Minimap picture={tinyPicture()} />);
    const frame = () => container.querySelector('.minimap-frame rect');
    act(() => store.actions.reportView(view));
    expect(frame()).toHaveAttribute('width', '300');
    act(() => store.actions.reportView({ ...view, x: 450, width: 400 }));
    expect(frame()).toHaveAttribute('width', '150');
  });

  test('arrow keys move the view by a fifth of it, Enter shows everything', async () => {
    const { user, store } = onPage(<Minimap picture={tinyPicture()} />);
    act(() => store.actions.reportView(view));
    act(() => screen.getByRole('button').focus());
    await user.keyboard('{ArrowRight}');
    expect(store.state.getState().camera).toMatchObject({ type: 'centre', x: 310, y: 150 });
    await user.keyboard('{Enter}');
    expect(store.state.getState().camera.type).toBe('fit');
  });

  test('a point that is pressed comes to the middle', () => {
    const { store } = onPage(<Minimap picture={tinyPicture()} />);
    const map = screen.getByRole('button');
    map.getBoundingClientRect = () => ({ left: 0, top: 0, width: 150, height: 75 }) as DOMRect;
    map.setPointerCapture = () => {};
    fireEvent.pointerDown(map, { clientX: 75, clientY: 25, pointerId: 1 });
    expect(store.state.getState().camera).toMatchObject({ type: 'centre', x: 300, y: 100 });
  });
});
