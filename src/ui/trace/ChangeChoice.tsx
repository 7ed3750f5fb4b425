import type { Direction } from '../../model/vocabulary.ts';
import { Choice } from '../parts/Choice.tsx';

const changes = [
  { value: 'up', label: '↑ rises' },
  { value: 'down', label: '↓ falls' },
] as const;

/** Which way the start of a trace changes. */
export function ChangeChoice({ chosen, choose }: { chosen: Direction; choose: (change: Direction) => void }) {
  return <Choice<Direction> legend="How the start changes" options={changes} chosen={chosen} onChoose={choose} />;
}
