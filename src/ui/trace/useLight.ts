import { useEffect, useMemo } from 'react';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { partOf } from './partOf.ts';

/** What pointing at a row does: its route stands out while it is pointed at or has the focus. */
export interface Lights {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * Lets all routes of an answer stand out on the map and brings them into sight; lends handlers that light one alone. While
 * a trace is played, only what is pointed at stands out.
 */
export function useLight(routes: readonly AnsweredRoute[]): (route: AnsweredRoute) => Lights {
  const { actions, state } = useSkeleton();
  const onMap = useAnagen((state) => state.sceneId === null && state.trace.play === null);
  const all = useMemo(() => (routes.length === 0 || !onMap ? null : partOf(routes)), [routes, onMap]);
  useEffect(() => {
    actions.light(all);
    if (all) actions.showTogether([...all.entities]);
    // What comes instead may light something else at once; only where nothing does it grows dark.
    return () => queueMicrotask(() => state.getState().lit === all && actions.light(null));
  }, [all, actions, state]);
  return (route) => {
    const one = () => actions.light(partOf([route]));
    const back = () => actions.light(all);
    return { onPointerEnter: one, onPointerLeave: back, onFocus: one, onBlur: back };
  };
}
