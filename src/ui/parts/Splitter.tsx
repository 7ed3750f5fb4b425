import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PanelName } from '../../store/state.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { type PanelLimits, panelSize } from './panelSize.ts';
import './splitter.css';

interface Props {
  panel: PanelName;
  /** What it resizes, for those who cannot see it: "Width of the inspector". */
  label: string;
  /** Id of the panel that it resizes. */
  controls: string;
  limits: PanelLimits;
  /** Which way along the axis makes the panel larger: a panel before the splitter grows with +1, one behind with -1. */
  grows: 1 | -1;
  axis: 'x' | 'y';
}

const stride = 16;

/** How far the pointer has dragged along the axis since it came down, told to `move` with the size it began at. */
function useDrag(axis: 'x' | 'y', size: number, move: (began: number, by: number) => void) {
  const from = useRef<{ at: number; size: number } | null>(null);
  const position = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);
  const end = () => {
    from.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { at: position(event), size };
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current) move(from.current.size, position(event) - from.current.at);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** A line between panels that can be dragged, moved by arrow keys, and set back by a double click or Enter. */
export function Splitter({ panel, label, controls, limits, grows, axis }: Props) {
  const { state, actions } = useSkeleton();
  const chosen = useAnagen((each) => each.preferences.sizes[panel]);
  const size = panelSize(chosen, limits);
  const resize = (next: number | undefined) => {
    const sizes = { ...state.getState().preferences.sizes };
    if (next === undefined) delete sizes[panel];
    else sizes[panel] = panelSize(next, limits);
    actions.prefer({ sizes });
  };
  const drag = useDrag(axis, size, (began, by) => resize(began + by * grows));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (next !== undefined) resize(size + next * grows * stride);
    else if (event.key === 'Home') resize(limits.least);
    else if (event.key === 'End') resize(limits.most);
    else if (event.key === 'Enter') resize(undefined);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter that can be moved is a separator with a value; <hr> has none
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      data-axis={axis}
      data-panel={panel}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(undefined)}
      {...drag}
    />
  );
}
