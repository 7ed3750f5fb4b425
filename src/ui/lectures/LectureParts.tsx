import { Presentation } from 'lucide-react';
import { cardWords, countsOf, partName } from '../../lecture/lecture.ts';
import type { Lecture } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';

interface PartsProps {
  lecture: Lecture;
  /** Begins the lecture at a part, counted from 0. */
  begin: (at: number) => void;
}

/** The parts of a lecture, folded away: what comes when, and a way to begin at each. */
export function LectureParts({ lecture: { title, parts }, begin }: PartsProps) {
  const { index } = useStore();
  const counts = countsOf(index);
  return (
    <details className="lecture-outline">
      <summary>
        Parts<span className="only-read-aloud"> of {title}</span>
      </summary>
      <ol>
        {parts.map((part, at) => {
          const name = cardWords(partName(index, part), counts);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; the same figure may come twice
            <li key={at}>
              <span>
                {at + 1}. {name} <span className="lecture-count">{part.minutes} min</span>
              </span>
              <button type="button" className="button" onClick={() => begin(at)}>
                <Presentation size={14} aria-hidden="true" />
                Present from here<span className="only-read-aloud"> {`part ${at + 1}: ${name}`}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
