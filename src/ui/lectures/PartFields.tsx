import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { partName } from '../../lecture/lecture.ts';
import type { LecturePart } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';

interface PartProps {
  part: LecturePart;
  number: number;
  count: number;
  change: (part: LecturePart) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** One part of a lecture in the making: its place, its minutes, its words. */
export function PartFields({ part, number, count, change, move, remove }: PartProps) {
  const { index } = useStore();
  const name = partName(index, part);
  return (
    <li className="lecture-part">
      <div className="lecture-part-head">
        <b>{number}.</b>
        <span className="lecture-part-name">{'card' in part ? 'Title card' : name}</span>
        <PartTool name={`Up: ${name}`} act={() => move(-1)} resting={number === 1}>
          <ArrowUp size={15} aria-hidden="true" />
        </PartTool>
        <PartTool name={`Down: ${name}`} act={() => move(1)} resting={number === count}>
          <ArrowDown size={15} aria-hidden="true" />
        </PartTool>
        <PartTool name={`Remove: ${name}`} act={remove} resting={count === 1}>
          <X size={15} aria-hidden="true" />
        </PartTool>
      </div>
      {'card' in part && (
        <>
          <Line name="Large" value={part.card} change={(card) => change({ ...part, card })} />
          <Line name="Below it" value={part.text ?? ''} change={(text) => change({ ...part, text })} />
        </>
      )}
      {'scene' in part && <Steps part={part} change={change} />}
      <label>
        Minutes
        <input
          type="number"
          min={0.5}
          step={0.5}
          value={part.minutes}
          onChange={(event) =>
            Number(event.target.value) > 0 && change({ ...part, minutes: Number(event.target.value) })
          }
        />
      </label>
      <label className="lecture-notes">
        Notes for the speaker
        <textarea
          rows={2}
          value={part.notes ?? ''}
          onChange={(event) => change({ ...part, notes: event.target.value })}
        />
      </label>
    </li>
  );
}

function PartTool({
  name,
  act,
  resting,
  children,
}: {
  name: string;
  act: () => void;
  resting: boolean;
  children: ReactNode;
}) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} disabled={resting} onClick={act}>
      {children}
    </button>
  );
}

function Line({ name, value, change }: { name: string; value: string; change: (value: string) => void }) {
  return (
    <label className="lecture-notes">
      {name}
      <input className="text-field" value={value} onChange={(event) => change(event.target.value)} />
    </label>
  );
}

type ScenePart = Extract<LecturePart, { scene: string }>;

/** Which steps of a figure are shown: all of them, unless told otherwise. */
function Steps({ part, change }: { part: ScenePart; change: (part: LecturePart) => void }) {
  const { index } = useStore();
  const count = index.scene.get(part.scene)?.steps.length ?? 0;
  const { from = 0, to = count } = part;
  const field = (name: 'from' | 'to', value: number, least: number, most: number) => (
    <label>
      {name === 'from' ? 'From step' : 'To step'}
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={(event) => {
          const step = Math.trunc(Number(event.target.value));
          if (step >= least && step <= most) change({ ...part, [name]: step });
        }}
      />
    </label>
  );
  return (
    <>
      {field('from', from, 0, to)}
      {field('to', to, Math.max(1, from), count)}
    </>
  );
}
