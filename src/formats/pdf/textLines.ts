import type { MarkedRun } from '../markedText.ts';

/** A piece of a line, where it begins, and whether it is stressed. */
export interface PlacedRun extends MarkedRun {
  x: number;
}

/** How wide a piece of text is; in any unit, the same as the room's. */
export type RunWidth = (text: string, stressed: boolean) => number;

/** Where a line may end: behind a space, and in an address behind what parts it. */
const breaks = { between: /(?<= )/, inAddress: /(?<=[/?&=_-])(?!\/)/ };

/**
 * Breaks a text into lines that fit a room, at spaces and within addresses. A line holds pieces of the same stress. A word that
 * is wider than the room stands on a line of its own.
 */
export function textLines(runs: readonly MarkedRun[], room: number, width: RunWidth): PlacedRun[][] {
  const lines: PlacedRun[][] = [[]];
  let x = 0;
  for (const word of wordsOf(runs)) {
    const wide = word.reduce((sum, { text, stressed }) => sum + width(text.trimEnd(), stressed), 0);
    if (x > 0 && x + wide > room) {
      lines.push([]);
      x = 0;
    }
    const line = lines.at(-1) as PlacedRun[];
    for (const { text, stressed } of word) {
      const last = line.at(-1);
      if (last?.stressed === stressed) last.text += text;
      else line.push({ text, stressed, x });
      x += width(text, stressed);
    }
  }
  return lines.map((line) =>
    line
      .map((run, at) => (at === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
      .filter(({ text }) => text !== ''),
  );
}

/** A text in what must stay together: a word may be stressed in part. */
function wordsOf(runs: readonly MarkedRun[]): MarkedRun[][] {
  const words: MarkedRun[][] = [[]];
  for (const { text, stressed } of runs)
    for (const word of text.split(breaks.between)) {
      const pieces = word.startsWith('http') ? word.split(breaks.inAddress) : [word];
      for (const piece of pieces) {
        (words.at(-1) as MarkedRun[]).push({ text: piece, stressed });
        if (piece.endsWith(' ') || pieces.length > 1) words.push([]);
      }
    }
  return words.filter((word) => word.length > 0);
}
