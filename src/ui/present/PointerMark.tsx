import { type CSSProperties, useEffect } from 'react';
import { stageId } from '../stage/Stage.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** Where the stage's element stands on the page, px. */
function stageCorner(): { left: number; top: number } {
  return document.getElementById(stageId)?.getBoundingClientRect() ?? { left: 0, top: 0 };
}

/**
 * What follows the pointer over what is presented: a dot, or a circle of light while all around it is dimmed. Its place is
 * told in the world of the picture, so that it points at the same thing in the speaker's window and on the wall.
 */
export function PointerMark() {
  const { state, actions } = useSkeleton();
  const look = useAnagen((each) => each.mirror.pointer);
  const place = useAnagen((each) => each.mirror.place);
  const { x, y, zoom } = useAnagen((each) => each.view);
  useEffect(() => {
    if (look === 'none') return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = stageCorner();
      const { view } = state.getState();
      actions.mirror({ place: [view.x + (clientX - left) / view.zoom, view.y + (clientY - top) / view.zoom] });
    };
    document.addEventListener('pointermove', follow, { passive: true });
    return () => document.removeEventListener('pointermove', follow);
  }, [look, state, actions]);
  if (look === 'none' || place === null) return null;
  const { left, top } = stageCorner();
  const at = { '--x': `${left + (place[0] - x) * zoom}px`, '--y': `${top + (place[1] - y) * zoom}px` };
  return <div className="pointer-mark" data-look={look} style={at as CSSProperties} aria-hidden="true" />;
}
