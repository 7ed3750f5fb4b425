import { useEffect, useEffectEvent, useMemo } from 'react';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import { useSkeleton } from '../useAnagen.ts';
import { partOf } from './partOf.ts';

/** What pointing at a row does: its route stands out while it is pointed at or has the focus. */
export interface Lights {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Lets all routes of an answer stand out on the map, brings them into sight, and lends handlers that light one alone. */
export function useLight(routes: readonly AnsweredRoute[]): (route: AnsweredRoute) => Lights {
  const { actions } = useSkeleton();
  const all = useMemo(() => (routes.length === 0 ? null : partOf(routes)), [routes]);
  const show = useEffectEvent(() => {
    actions.light(all);
    if (all) actions.showTogether([...all.entities]);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer lights other routes
  useEffect(() => {
    show();
    return () => actions.light(null);
  }, [all, actions]);
  return (route) => {
    const one = () => actions.light(partOf([route]));
    const back = () => actions.light(all);
    return { onPointerEnter: one, onPointerLeave: back, onFocus: one, onBlur: back };
  };
}
