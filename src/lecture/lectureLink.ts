import type { Lecture } from '../model/types.ts';
import { type LectureReading, readLecture } from './readLecture.ts';

const word = 'lecture=';

/** A lecture as the fragment of a link, without its `#`: its JSON, percent-encoded. */
export function lectureFragment(lecture: Lecture): string {
  return word + encodeURIComponent(JSON.stringify(lecture));
}

/** The lecture of a fragment; null where it holds none, else the lecture or what is wrong with it. Never throws. */
export function lectureFromFragment(fragment: string): LectureReading | null {
  if (!fragment.startsWith(word)) return null;
  try {
    return readLecture(JSON.parse(decodeURIComponent(fragment.slice(word.length))));
  } catch {
    return { lecture: null, fault: 'The link is cut off or changed, so its lecture cannot be read.' };
  }
}
