import type { NetEffect } from '../../trace/signs.ts';

export type Mark = NetEffect | 'unchanged';

const marks: Record<Mark, string> = { up: '↑', down: '↓', ambiguous: '?', unreached: '–', unchanged: '–' };
const words: Record<Mark, string> = {
  up: 'rises',
  down: 'falls',
  ambiguous: 'may rise or fall',
  unreached: 'not reached',
  unchanged: 'does not change',
};

/** The sign of a running route, as a mark. */
export const markOf = (sign: number): Mark => (sign > 0 ? 'up' : sign < 0 ? 'down' : 'ambiguous');

/** ↑, ↓, ? or – as the badges on the stage show it, with the word for it read aloud. */
export function SignMark({ mark, large = false }: { mark: Mark; large?: boolean }) {
  return (
    <span className="sign-mark" data-mark={mark} data-large={large || undefined}>
      <span aria-hidden="true">{marks[mark]}</span>
      <span className="only-read-aloud"> {words[mark]}</span>
    </span>
  );
}
