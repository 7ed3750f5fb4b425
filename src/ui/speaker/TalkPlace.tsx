import type { CSSProperties } from 'react';
import { minutesOf, partName } from '../../lecture/lecture.ts';
import type { Talk } from '../../store/state.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { timeWords } from './talkClock.ts';

/** Where a lecture stands: which part it is, until when it is planned, what is said of it, and what comes after. */
export function TalkPlace({ talk: { lecture, at } }: { talk: Talk }) {
  const { index } = useStore();
  const scale = useAnagen((state) => state.preferences.notesScale);
  const part = lecture.parts[at];
  const next = lecture.parts[at + 1];
  if (!part) return null;
  return (
    <section className="talk-place" aria-label="The lecture">
      <h2>
        {lecture.title} · part {at + 1} of {lecture.parts.length}
      </h2>
      <p>
        <b>{partName(index, part)}</b>, until {timeWords(minutesOf(lecture, at + 1) * 60_000)}
      </p>
      {part.notes && (
        <p className="talk-notes" style={{ '--scale': scale } as CSSProperties}>
          {part.notes}
        </p>
      )}
      <p className="speaker-hint">{next ? `Then: ${partName(index, next)}` : 'Then it ends.'}</p>
    </section>
  );
}
