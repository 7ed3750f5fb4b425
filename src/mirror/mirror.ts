import { readLecture } from '../lecture/readLecture.ts';
import type { Lecture } from '../model/types.ts';

/** What covers the stage: nothing, a plain colour, or the code that leads a phone to the step. */
const curtains = ['none', 'black', 'white', 'code'] as const;
export type Curtain = (typeof curtains)[number];

/** What follows the pointer while presenting: a dot, or a circle of light in the dark. */
const pointerLooks = ['none', 'dot', 'spotlight'] as const;
export type PointerLook = (typeof pointerLooks)[number];

/** What the windows of a presentation share. */
export interface Look {
  /** The view, as the fragment of its link. */
  view: string;
  curtain: Curtain;
  /** The stage stays as it is, wherever the speaker looks. */
  frozen: boolean;
  /** The wall shows what acts from close by. */
  close: boolean;
  pointer: PointerLook;
  /** The lecture that is held, and the part of it that is shown. */
  talk: { lecture: Lecture; at: number } | null;
}

/** True where two looks show the same. */
export function sameLook(one: Look, other: Look): boolean {
  const marks = one.close === other.close && one.pointer === other.pointer;
  const talks = one.talk?.at === other.talk?.at && one.talk?.lecture === other.talk?.lecture;
  return talks && marks && one.view === other.view && one.curtain === other.curtain && one.frozen === other.frozen;
}

/** Where the pointer is, in the world of the picture, px; null when it is not on it. */
export type PointedPlace = readonly [x: number, y: number] | null;

/** What is pointed at, by kind and id. */
export interface Pointed {
  kind: string;
  id: string;
}

/** What a window says: that it has come, which look holds, what is pointed at, or that it goes. */
export type Message =
  | { kind: 'hello'; from: string }
  | { kind: 'shows'; from: string; clock: number; by: string; look: Look }
  | { kind: 'points'; from: string; at: Pointed | null }
  | { kind: 'pointer'; from: string; place: PointedPlace }
  | { kind: 'leaves'; from: string };

/** What a window knows: its own name, and the look that holds with its clock and the window that it came from. */
export interface Mirror {
  me: string;
  clock: number;
  by: string;
  /** Null until something was told or heard. */
  look: Look | null;
}

/** A window that has just come (rule M3). `me` names it among the windows of its session. */
export function newMirror(me: string): Mirror {
  return { me, clock: 0, by: '', look: null };
}

const ahead = (clock: number, by: string, than: Mirror) => clock > than.clock || (clock === than.clock && by > than.by);

/** The mirror after a change in its own window (rule M1). */
export function changed(mirror: Mirror, look: Look): Mirror {
  return { ...mirror, clock: mirror.clock + 1, by: mirror.me, look };
}

/** The mirror after a message: the same object where nothing new was said (rules M1 and M2). */
export function heard(mirror: Mirror, message: Message): Mirror {
  if (message.kind !== 'shows' || !ahead(message.clock, message.by, mirror)) return mirror;
  const { clock, by, look } = message;
  return { ...mirror, clock, by, look };
}

/** What the mirror has to say when asked (rules M3 and M4); null while it holds nothing. */
export function says({ me, clock, by, look }: Mirror): Message | null {
  return look === null ? null : { kind: 'shows', from: me, clock, by, look };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 4000;

function lookFrom(value: unknown): Look | null {
  if (typeof value !== 'object' || value === null) return null;
  const { view, curtain, frozen, close, pointer, talk } = value as Record<string, unknown>;
  if (!isText(view) || typeof frozen !== 'boolean') return null;
  const hung = curtains.find((each) => each === curtain);
  const mark = pointerLooks.find((each) => each === pointer) ?? 'none';
  return hung === undefined
    ? null
    : { view, curtain: hung, frozen, close: close === true, pointer: mark, talk: talkFrom(talk) };
}

function talkFrom(value: unknown): Look['talk'] {
  if (typeof value !== 'object' || value === null) return null;
  const { lecture, at } = value as Record<string, unknown>;
  const read = readLecture(lecture);
  return read.lecture === null || !Number.isInteger(at) ? null : { lecture: read.lecture, at: at as number };
}

function placeFrom(value: unknown): PointedPlace {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) return null;
  return [Number(value[0]), Number(value[1])];
}

function pointedFrom(value: unknown): Pointed | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id } = value as Record<string, unknown>;
  return isText(kind) && isText(id) ? { kind, id } : null;
}

/** A message from what came over the channel; null for anything else (rule M5). */
export function messageFrom(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, from, clock, by, look, at, place } = data as Record<string, unknown>;
  if (!isText(from)) return null;
  if (kind === 'hello' || kind === 'leaves') return { kind, from };
  if (kind === 'points') return { kind, from, at: pointedFrom(at) };
  if (kind === 'pointer') return { kind, from, place: placeFrom(place) };
  const shown = lookFrom(look);
  if (kind !== 'shows' || shown === null || !isText(by) || !Number.isSafeInteger(clock)) return null;
  return { kind, from, clock: clock as number, by, look: shown };
}
