import type { Lecture } from '../model/types.ts';

/** The lectures with one put in its place, or behind the others where it is new. */
export function withLecture(lectures: readonly Lecture[], lecture: Lecture): Lecture[] {
  const known = lectures.some(({ id }) => id === lecture.id);
  return known ? lectures.map((each) => (each.id === lecture.id ? lecture : each)) : [...lectures, lecture];
}

/**
 * The lectures with one that a file or a link has brought. The same one is not taken in twice; another of the same id stands
 * beside the one that is there, under an id of its own, so that nothing is written over.
 */
export function taken(lectures: readonly Lecture[], lecture: Lecture): Lecture[] {
  const text = (each: Lecture) => JSON.stringify({ ...each, id: '' });
  if (lectures.some((each) => text(each) === text(lecture))) return [...lectures];
  const ids = new Set(lectures.map(({ id }) => id));
  let { id } = lecture;
  for (let count = 2; ids.has(id); count++) id = `${lecture.id}-${count}`;
  return [...lectures, { ...lecture, id }];
}

/** The parts with one moved up or down by a place. */
export function moved<T>(parts: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const list = [...parts];
  const [part] = list.splice(from, 1);
  if (part === undefined || to < 0 || to > list.length) return [...parts];
  list.splice(to, 0, part);
  return list;
}
