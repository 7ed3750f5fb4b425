import { Plus } from 'lucide-react';
import { useState } from 'react';
import { parseView } from '../../link/parseView.ts';
import { sceneName } from '../../model/sceneName.ts';
import type { LecturePart } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';

/** Adds a figure, a title card, or a trace that is given by its link. */
export function AddPart({ add }: { add: (part: LecturePart) => void }) {
  const { index } = useStore();
  const { scenes } = index.pathway;
  const [scene, setScene] = useState(scenes[0]?.id ?? '');
  return (
    <div className="lecture-add">
      <label>
        Figure
        <select value={scene} onChange={(event) => setScene(event.target.value)}>
          {scenes.map((each) => (
            <option key={each.id} value={each.id}>
              {sceneName(each)}
            </option>
          ))}
        </select>
      </label>
      <AddButton name="Add the figure" act={() => add({ scene, minutes: 2 })} />
      <AddButton name="Add a title card" act={() => add({ card: 'A title', minutes: 1 })} />
      <TraceField add={add} />
    </div>
  );
}

function AddButton({ name, act }: { name: string; act: () => void }) {
  return (
    <button type="button" className="button" onClick={act}>
      <Plus size={14} aria-hidden="true" />
      {name}
    </button>
  );
}

/** A trace is added by the link that its page gives while it plays. */
function TraceField({ add }: { add: (part: LecturePart) => void }) {
  const { index } = useStore();
  const [link, setLink] = useState('');
  const [fault, setFault] = useState('');
  const take = () => {
    const trace = link.replace(/^[^#]*#/s, '').trim();
    const { view, issues } = parseView(trace, index);
    const plays = view.place.surface === 'trace' && view.place.play !== null;
    if (!plays || issues.length > 0)
      return setFault(
        issues[0]?.message ?? 'This is no link of a trace that plays. Play a route or all routes, then share it.',
      );
    add({ trace, minutes: 2 });
    setLink('');
    setFault('');
  };
  return (
    <>
      <label>
        Link of a played trace
        <input className="text-field" value={link} onChange={(event) => setLink(event.target.value)} />
      </label>
      <AddButton name="Add the trace" act={take} />
      <span role="status">{fault}</span>
    </>
  );
}
