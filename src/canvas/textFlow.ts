/** Breaks a text into lines no wider than `width`, as `measure` measures them; a single long word keeps its line. */
export function wrapped(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The first `most` lines; the last one ends in an ellipsis when something is left out. */
export function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(0, most));
  const last = kept.pop();
  return last === undefined ? [] : [...kept, `${last.replace(/[\s,;:.]+$/, '')} …`];
}
