import type { Scene } from '../model/types.ts';
import { stepTime } from '../player/player.ts';
import { withoutMarks } from './markedText.ts';

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** A time in ms as WebVTT writes it: `00:01:02.500`. */
function vttTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(Math.round(ms % 1000), 3)}`;
}

/** WebVTT reads `&`, `<` and `>` as markup. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How long the opening of a scene stands in a film at the usual speed, ms. */
export const openingTime = 2600;

/**
 * The captions of a scene as a WebVTT file, timed as its film plays at this speed: the title over the opening, then each step.
 * Source of the format: W3C, WebVTT: The Web Video Text Tracks Format.
 */
export function writeVtt(scene: Scene, speed: number): string {
  const lines = [
    { caption: scene.title, lasts: openingTime / speed },
    ...scene.steps.map(({ caption }) => ({ caption, lasts: stepTime(withoutMarks(caption), speed) })),
  ];
  let time = 0;
  const cues = lines.map(({ caption, lasts }, position) => {
    const from = time;
    time += lasts;
    return `${position + 1}\n${vttTime(from)} --> ${vttTime(time)}\n${escaped(withoutMarks(caption))}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}
