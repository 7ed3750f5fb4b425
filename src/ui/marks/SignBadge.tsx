import type { Sign } from '../../player/frame.ts';

const glyphs: Record<Sign, string> = {
  up: 'M8 12V4.4M4.8 7.4 8 4.2l3.2 3.2',
  down: 'M8 4v7.6M4.8 8.6 8 11.8l3.2-3.2',
  ambiguous: 'M5.9 6.2a2.1 2.1 0 1 1 3.3 1.7c-.8.5-1.2.9-1.2 1.7M8 12v.1',
};

/** The disc with ↑, ↓ or ? that a trace puts on a node. Decoration beside a word that says the same. */
export function SignBadge({ sign }: { sign: Sign }) {
  return (
    <svg className="sign-badge" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-sign={sign}>
      <circle cx="8" cy="8" r="8" />
      <path d={glyphs[sign]} />
    </svg>
  );
}
