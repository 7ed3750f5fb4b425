/** Prints one row of a benchmark's table: the first cell to the left, the others to the right. */
export function row(cells: readonly string[]): void {
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(40) : cell.padStart(12))).join(''));
}

export const ms = (value: number) => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
export const kB = (value: number) => `${value.toFixed(1)} kB`;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
