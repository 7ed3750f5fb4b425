import { useEffect } from 'react';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** How long the pointer rests before it is out of the picture, ms. */
const pointerRest = 3000;

/**
 * Fills the screen while presenting, and ends presenting when the browser leaves full screen. Where full screen is refused,
 * the presenting page fills the window instead. A pointer that rests is out of sight.
 */
export function usePresenting(): void {
  const { actions } = useSkeleton();
  const presenting = useAnagen((state) => state.presenting);

  useEffect(() => {
    if (!presenting) return;
    const left = () => {
      if (!document.fullscreenElement) actions.present(false);
    };
    document.addEventListener('fullscreenchange', left);
    // The whole document, so that what opens over the page is seen too. A refusal is no fault: the layout alone serves.
    document.documentElement.requestFullscreen?.().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [presenting, actions]);

  useEffect(() => {
    if (!presenting) return;
    const { dataset } = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      delete dataset['pointerRests'];
      clearTimeout(timer);
      timer = setTimeout(() => {
        dataset['pointerRests'] = '';
      }, pointerRest);
    };
    moved();
    document.addEventListener('pointermove', moved, { passive: true });
    return () => {
      clearTimeout(timer);
      delete dataset['pointerRests'];
      document.removeEventListener('pointermove', moved);
    };
  }, [presenting]);
}
