import type { Effect } from '../model/vocabulary.ts';

export const [tab, newline, carriageReturn, space, hash] = [9, 10, 13, 32, 35];

/** A line that breaks a rule. */
export interface Fault {
  line: number;
  rule: string;
  message: string;
}

/** An arrow as it stands in a line: where its names begin and end among the bytes, and the sign of its effect. */
interface ArrowLine {
  source: readonly [start: number, end: number];
  target: readonly [start: number, end: number];
  sign: number;
}

const signs = new Map<string, number>([
  ['activates', 1],
  ['inhibits', -1],
  ['affects', 0],
] satisfies [Effect, number][]);

/** Bytes as they are shown in a message; what is not plain ASCII shows as a dot. */
export function quoted(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 60), (byte) =>
    byte >= space && byte < 127 ? String.fromCharCode(byte) : '·',
  );
  return `“${shown.join('')}”`;
}

/** Letter by letter, what a line of a SIF file holds: an arrow, nothing (null), or a fault. `stop` is where its line feed stands. */
export function readLine(bytes: Uint8Array, start: number, stop: number): ArrowLine | Omit<Fault, 'line'> | null {
  const line = bytes.subarray(start, stop);
  if (line[0] === hash) return null;
  const tabs: number[] = [];
  for (let at = start; at < stop; at++) if (bytes[at] === tab) tabs.push(at);
  const [first, second] = tabs;
  if (first === undefined || second === undefined || tabs.length > 2) {
    if (line.every((byte) => byte <= space)) return null;
    const found = `${tabs.length + 1} ${tabs.length === 0 ? 'field' : 'fields'}`;
    return { rule: 'F1', message: `${found} where there should be three: source, effect, target` };
  }
  let end = stop;
  while (end > start && bytes[end - 1] === carriageReturn) end--;
  return readFields(bytes, [start, first], [first + 1, second], [second + 1, end]);
}

type Field = readonly [start: number, end: number];

function readFields(bytes: Uint8Array, source: Field, effect: Field, target: Field): ArrowLine | Omit<Fault, 'line'> {
  const isName = ([start, end]: Field) => end > start && bytes[start] !== space && bytes[end - 1] !== space;
  const around = 'is empty or has spaces around it';
  if (!isName(source)) return { rule: 'F3', message: `the source ${quoted(bytes.subarray(...source))} ${around}` };
  if (!isName(target)) return { rule: 'F3', message: `the target ${quoted(bytes.subarray(...target))} ${around}` };
  const sign = signs.get(String.fromCharCode(...bytes.subarray(...effect).subarray(0, 12)));
  if (sign === undefined)
    return {
      rule: 'F2',
      message: `the effect ${quoted(bytes.subarray(...effect))} is none of activates, inhibits, affects`,
    };
  return { source, target, sign };
}
