import { type PointerEvent, useRef } from 'react';

interface DragHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
  onPointerCancel(): void;
}

/** Pointing and dragging on an element: tells where, as shares of its width and height (0 to 1). */
export function usePointing(point: (x: number, y: number) => void): DragHandlers {
  const dragging = useRef(false);
  const tell = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    point((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const end = () => {
    dragging.current = false;
  };
  return {
    onPointerDown: (event) => {
      dragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      tell(event);
    },
    onPointerMove: (event) => {
      if (dragging.current) tell(event);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
