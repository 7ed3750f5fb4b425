import type { KeyboardEvent } from 'react';
import type { Picture } from '../../model/geometry.ts';
import type { ViewReport } from '../../store/state.ts';
import { PictureSketch } from '../figures/PictureSketch.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { usePointing } from './usePointing.ts';

/** The part of the view that lies on the picture; the whole picture while nothing was reported. */
function frameOf(view: ViewReport, { width, height }: Picture) {
  if (view.width === 0) return { x: 0, y: 0, width, height };
  const left = Math.min(Math.max(view.x, 0), width);
  const top = Math.min(Math.max(view.y, 0), height);
  const right = Math.min(Math.max(view.x + view.width, left), width);
  const bottom = Math.min(Math.max(view.y + view.height, top), height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const moves: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The whole map in small with the part in view framed; click, drag or arrow keys move the view. */
export function Minimap({ picture }: { picture: Picture }) {
  const { actions } = useSkeleton();
  const view = useAnagen((state) => state.view);
  const frame = frameOf(view, picture);
  const pointing = usePointing((x, y) => actions.centre(x * picture.width, y * picture.height));
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  const inView = `${percent(frame.width, picture.width)} % of its width and ${percent(frame.height, picture.height)} % of its height`;

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const [x, y] = [view.x + view.width / 2, view.y + view.height / 2];
    actions.centre(x + (move[0] * view.width) / 5, y + (move[1] * view.height) / 5);
  };
  return (
    <button
      type="button"
      className="minimap"
      data-own-arrows
      aria-label={`Small map. In view: ${inView}. Arrow keys move the view, Enter shows everything.`}
      onKeyDown={onKeyDown}
      // A click that no pointer made is Enter or the space bar.
      onClick={(event) => {
        if (event.detail === 0) actions.fit();
      }}
      {...pointing}
    >
      <PictureSketch picture={picture} detail="places" />
      <svg className="minimap-frame" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
        <rect {...frame} />
      </svg>
    </button>
  );
}
