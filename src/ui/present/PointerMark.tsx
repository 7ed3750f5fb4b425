import { useEffect, useRef } from 'react';
import { useAnagen } from '../useAnagen.ts';

/** What follows the pointer over what is presented: a dot, or a circle of light while all around it is dimmed. */
export function PointerMark() {
  const mark = useRef<HTMLDivElement>(null);
  const look = useAnagen((state) => (state.presenting ? state.pointer : 'none'));
  useEffect(() => {
    if (look === 'none') return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      mark.current?.style.setProperty('--x', `${clientX}px`);
      mark.current?.style.setProperty('--y', `${clientY}px`);
    };
    document.addEventListener('pointermove', follow, { passive: true });
    return () => document.removeEventListener('pointermove', follow);
  }, [look]);
  if (look === 'none') return null;
  return <div ref={mark} className="pointer-mark" data-look={look} aria-hidden="true" />;
}
