/** A piece of a text, and whether it is stressed. */
export interface MarkedRun {
  text: string;
  stressed: boolean;
}

/** A text whose **marked terms** are stressed, in pieces. With an odd mark none is a mark: the text stands as it is. */
export function markedRuns(text: string): MarkedRun[] {
  const parts = text.split('**');
  if (parts.length % 2 === 0) return [{ text, stressed: false }];
  return parts.map((part, position) => ({ text: part, stressed: position % 2 === 1 })).filter((run) => run.text !== '');
}

/** The same text without its marks, for titles, for files, and for reading aloud. */
export function withoutMarks(text: string): string {
  return text.replaceAll('**', '');
}
