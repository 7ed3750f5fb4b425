import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Skeleton } from '../../model/skeleton.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { FigureEntry } from './FigureEntry.tsx';
import './figure-list.css';

/** The scenes under their headings, in the order of the pathway; headings without scenes are left out. */
export function groupedScenes<S extends { group: string }>(pathway: {
  info: Pick<Skeleton['info'], 'groups'>;
  scenes: readonly S[];
}): { id: string; title: string; scenes: S[] }[] {
  return pathway.info.groups
    .map(({ id, title }) => ({ id, title, scenes: pathway.scenes.filter((scene) => scene.group === id) }))
    .filter(({ scenes }) => scenes.length > 0);
}

/** Whether the list stands open where the reader is now, and how to change that; map and scene remember it apart. */
function useOpen(): [open: boolean, toggle: () => void] {
  const { actions } = useSkeleton();
  const inScene = useAnagen((state) => state.sceneId !== null);
  const open = useAnagen(({ preferences }) =>
    inScene ? preferences.figureListOpenInScene : preferences.figureListOpen,
  );
  return [open, () => actions.prefer(inScene ? { figureListOpenInScene: !open } : { figureListOpen: !open })];
}

/** The list of figures with a small true picture of each; folded, a rail of pictures. */
export function FigureList() {
  const { index } = useSkeleton();
  const [open, toggle] = useOpen();
  const groups = useMemo(() => groupedScenes(index.pathway), [index]);
  const Fold = open ? ChevronsLeft : ChevronsRight;
  return (
    <nav className="figure-list" aria-label="Figures" data-open={open}>
      <div className="figure-list-head">
        {open && <h2>Figures</h2>}
        <button
          type="button"
          className="icon-button"
          aria-expanded={open}
          aria-label={open ? 'Fold the list of figures' : 'Unfold the list of figures'}
          title={open ? 'Fold the list' : 'Unfold the list'}
          onClick={toggle}
        >
          <Fold size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <div className="figure-groups">
        <FigureEntry scene={null} folded={!open} />
        {groups.map(({ id, title, scenes }) => (
          <section key={id}>
            {open ? <h3>{title}</h3> : <hr />}
            <ul aria-label={title}>
              {scenes.map((scene) => (
                <li key={scene.id}>
                  <FigureEntry scene={scene} folded={!open} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
