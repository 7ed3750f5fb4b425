import { Pause, Play, RotateCcw } from 'lucide-react';
import { minutesOf } from '../../lecture/lecture.ts';
import { talkLengths } from '../../store/state.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { elapsed, leftWords, timeWords } from './talkClock.ts';
import { useTalkClock } from './useTalkClock.ts';

const { least, most } = talkLengths;

/** The time of day, how long the talk has run, and what is left of it. */
export function Timing() {
  const wished = useAnagen((state) => state.preferences.talkMinutes);
  const planned = useAnagen(({ talk }) => (talk ? minutesOf(talk.lecture) : null));
  const minutes = planned ?? wished;
  const { clock, now, toggle, reset } = useTalkClock();
  const passed = elapsed(clock, now);
  const runs = clock.since !== null;
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
        {planned === null ? <Length /> : <span>of {Math.round(planned)} min</span>}
      </div>
    </section>
  );
}

/** How long the talk should take; a lecture that is held knows it itself. */
function Length() {
  const { actions } = useSkeleton();
  const minutes = useAnagen((state) => state.preferences.talkMinutes);
  const choose = (text: string) => {
    const value = Number(text);
    if (value >= least && value <= most) actions.prefer({ talkMinutes: value });
  };
  return (
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
  );
}
