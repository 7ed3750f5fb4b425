import type { SkeletonScene } from '../../model/skeleton.ts';
import { usePicture } from '../pictures.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { Glimpse } from './Glimpse.tsx';
import { PictureSketch } from './PictureSketch.tsx';

interface Props {
  /** The scene that the row opens; null opens the whole map. */
  scene: SkeletonScene | null;
  folded: boolean;
}

/** One line of the list: a picture and a name; folded, the picture and the panel's number. */
export function FigureEntry({ scene, folded }: Props) {
  const { actions } = useSkeleton();
  const id = scene?.id ?? null;
  const picture = usePicture(id ?? 'map');
  const current = useAnagen((state) => state.surface !== 'evidence' && isOpen(state.sceneId, state.surface, id));
  const name = scene ? scene.shortTitle : 'Whole map';
  const panel = scene?.panel;
  const short = panel ?? (scene ? '' : 'Map');
  return (
    <button
      type="button"
      className="figure-entry"
      data-folded={folded || undefined}
      aria-current={current ? 'true' : undefined}
      aria-label={panel ? `Figure ${panel}: ${name}` : name}
      title={folded ? (panel ? `${panel} ${name}` : name) : undefined}
      onClick={() => actions.openScene(id)}
    >
      <span className="figure-picture">
        {picture && (scene ? <Glimpse picture={picture} /> : <PictureSketch picture={picture} detail="places" />)}
      </span>
      {folded ? (
        short && <span className="figure-number">{short}</span>
      ) : (
        <span className="figure-name">
          {panel && <b>{panel}</b>} {name}
        </span>
      )}
    </button>
  );
}

function isOpen(sceneId: string | null, surface: string, id: string | null): boolean {
  return id === null ? sceneId === null && surface === 'explore' : sceneId === id;
}
