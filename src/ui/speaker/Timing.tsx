import { Pause, Play, RotateCcw } from 'lucide-react';
import { talkLengths } from '../../store/state.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { elapsed, leftWords, timeWords } from './talkClock.ts';
import { useTalkClock } from './useTalkClock.ts';

const { least, most } = talkLengths;

/** The time of day, how long the talk has run, and what is left of it. */
export function Timing() {
  const { actions } = useSkeleton();
  const minutes = useAnagen((state) => state.preferences.talkMinutes);
  const { clock, now, toggle, reset } = useTalkClock();
  const passed = elapsed(clock, now);
  const runs = clock.since !== null;
  const choose = (text: string) => {
    const value = Number(text);
    if (value >= least && value <= most) actions.prefer({ talkMinutes: value });
  };
  return (
    <section className="timing" aria-label="Time">
      <p className="timing-elapsed" data-over={passed > minutes * 60_000 || undefined}>
        <b>{timeWords(passed)}</b> <span>{leftWords(passed, minutes)}</span>
      </p>
      <p className="timing-clock">{new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}</p>
      <div className="timing-tools">
        <button type="button" className="button" onClick={toggle}>
          {runs ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
          {runs ? 'Pause the time' : 'Start the time'}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Time back to zero"
          title="Time back to zero"
          onClick={reset}
        >
          <RotateCcw size={14} aria-hidden="true" />
        </button>
        <label>
          of
          <input
            type="number"
            min={least}
            max={most}
            defaultValue={minutes}
            aria-label="Length of the talk, minutes"
            onChange={(event) => choose(event.target.value)}
          />
          min
        </label>
      </div>
    </section>
  );
}
