import { use, useEffect, useEffectEvent, useRef } from 'react';
import type { Picture } from '../../model/geometry.ts';
import { useStore } from '../useAnagen.ts';
import { StageContext, type StageHandle } from './StageContext.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** The element that the stage draws into. The stage lives as long as the page; only its picture changes. */
export function Stage({ picture, label }: { picture: Picture; label: string }) {
  const mount = use(StageContext);
  const store = useStore();
  const container = useRef<HTMLElement>(null);
  const handle = useRef<StageHandle | null>(null);
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const start = useEffectEvent((element: HTMLElement) => mount?.(element, { store, picture, reducedMotion }) ?? null);

  useEffect(() => {
    if (!container.current || !mount) return;
    const stage = start(container.current);
    handle.current = stage;
    return () => {
      handle.current = null;
      stage?.destroy();
    };
  }, [mount]);
  useEffect(() => handle.current?.show(picture), [picture]);
  useEffect(() => handle.current?.setReducedMotion(reducedMotion), [reducedMotion]);

  return <section ref={container} className="stage" aria-label={label} />;
}
