import { type RefObject, useEffect } from 'react';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/**
 * Fills the screen with an element while presenting, and ends presenting when the browser leaves full screen. Where full
 * screen is refused, the presenting page fills the window instead.
 */
export function usePresenting(page: RefObject<HTMLElement | null>): void {
  const { actions } = useSkeleton();
  const presenting = useAnagen((state) => state.presenting);

  useEffect(() => {
    if (!presenting) return;
    const left = () => {
      if (!document.fullscreenElement) actions.present(false);
    };
    document.addEventListener('fullscreenchange', left);
    // A refusal is no fault: the layout alone serves.
    page.current?.requestFullscreen?.().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [presenting, page, actions]);
}
