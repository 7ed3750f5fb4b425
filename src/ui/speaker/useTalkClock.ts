import { useEffect, useState } from 'react';
import { useAnagen } from '../useAnagen.ts';
import { clockFrom, type TalkClock, toggled, unstarted } from './talkClock.ts';

const key = 'anagen.talk';

function kept(): TalkClock {
  try {
    return clockFrom(sessionStorage.getItem(key)) ?? unstarted;
  } catch {
    return unstarted;
  }
}

/**
 * The clock of a presentation, and the time now, ms; both go on after a reload of the window. It starts by itself with the
 * first step.
 */
export function useTalkClock() {
  const [clock, setClock] = useState(kept);
  const [now, setNow] = useState(() => Date.now());
  const moving = useAnagen((state) => state.player.step > 0);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(clock));
    } catch {
      // It runs all the same; only a reload begins it anew.
    }
  }, [clock]);
  const [begun, setBegun] = useState(clock !== unstarted || moving);
  if (moving && !begun) {
    setBegun(true);
    setClock((is) => (is === unstarted ? toggled(is, Date.now()) : is));
  }
  const toggle = () => setClock((is) => toggled(is, Date.now()));
  const reset = () => {
    setClock(unstarted);
    setBegun(true);
  };
  return { clock, now: Math.max(now, clock.since ?? 0), toggle, reset };
}
