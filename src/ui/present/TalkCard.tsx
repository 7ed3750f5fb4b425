import { cardWords, countsOf } from '../../lecture/lecture.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import '../lectures/lectures.css';

/** A title card of the lecture that is held, over what lies below. */
export function TalkCard() {
  const { index } = useSkeleton();
  const talk = useAnagen((state) => state.talk);
  const part = talk?.lecture.parts[talk.at];
  if (!part || !('card' in part)) return null;
  const counts = countsOf(index);
  return (
    <section className="talk-card" aria-label="Title card" aria-live="polite">
      <h2 className="talk-card-title">{cardWords(part.card, counts)}</h2>
      {part.text && <p className="talk-card-text">{cardWords(part.text, counts)}</p>}
    </section>
  );
}
