import type { Lecture, LecturePart } from '../model/types.ts';

/** Longer ones are not stored or sent: they would not be lectures. */
const most = { parts: 200, title: 300, text: 6000, minutes: 600 };

class Fault extends Error {}

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(`${where} is no object`);
  return value as Fields;
}

function textOf(fields: Fields, name: string, where: string, longest = most.text): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.trim() === '') throw new Fault(`${where} has no ${name}`);
  if (value.length > longest) throw new Fault(`${where}: its ${name} is longer than ${longest} characters`);
  return value;
}

const maybeText = (fields: Fields, name: string, where: string) =>
  fields[name] === undefined || fields[name] === '' ? {} : { [name]: textOf(fields, name, where) };

function maybeStep(fields: Fields, name: 'from' | 'to', where: string): Partial<Record<'from' | 'to', number>> {
  const value = fields[name];
  if (value === undefined) return {};
  if (!Number.isInteger(value) || (value as number) < 0) throw new Fault(`${where}: ${name} is no number of a step`);
  return { [name]: value as number };
}

function partFrom(value: unknown, where: string): LecturePart {
  const fields = fieldsOf(value, where);
  const { minutes } = fields;
  if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= most.minutes))
    throw new Fault(`${where} has no minutes between 0 and ${most.minutes}`);
  const told = { minutes, ...maybeText(fields, 'notes', where) };
  if (fields['card'] !== undefined)
    return { card: textOf(fields, 'card', where, most.title), ...maybeText(fields, 'text', where), ...told };
  if (fields['trace'] !== undefined) return { trace: textOf(fields, 'trace', where), ...told };
  if (fields['scene'] === undefined) throw new Fault(`${where} is neither a scene, nor a trace, nor a card`);
  const steps = { ...maybeStep(fields, 'from', where), ...maybeStep(fields, 'to', where) };
  return { scene: textOf(fields, 'scene', where), ...steps, ...told };
}

export type LectureReading = { lecture: Lecture; fault: null } | { lecture: null; fault: string };

/**
 * A lecture from what a file, a link or the storage held; or what is wrong with it, naming the place and the rule. What else
 * it held is left out. Never throws.
 */
export function readLecture(value: unknown): LectureReading {
  try {
    const fields = fieldsOf(value, 'The lecture');
    const { parts } = fields;
    if (!Array.isArray(parts) || parts.length === 0) throw new Fault('The lecture has no parts');
    if (parts.length > most.parts) throw new Fault(`The lecture has more than ${most.parts} parts`);
    const lecture = {
      id: textOf(fields, 'id', 'The lecture', most.title),
      title: textOf(fields, 'title', 'The lecture', most.title),
      parts: parts.map((part: unknown, position) => partFrom(part, `Part ${position + 1}`)),
    };
    return { lecture, fault: null };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { lecture: null, fault: `${fault.message}.` };
  }
}

/** The mark of a file of ours, so that another one is told apart. */
const format = 'anagen-lecture';

/** A lecture as the text of a file. */
export function lectureFile(lecture: Lecture): string {
  return `${JSON.stringify({ format, version: 1, ...lecture }, null, 2)}\n`;
}

/** A lecture from the text of a file; or what is wrong with it. Never throws. */
export function lectureFromFile(text: string): LectureReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { lecture: null, fault: 'The file is no JSON, so it is no lecture of Anagen.' };
  }
  const isOurs = typeof value === 'object' && value !== null && (value as Fields)['format'] === format;
  return isOurs ? readLecture(value) : { lecture: null, fault: 'The file is no lecture of Anagen.' };
}
