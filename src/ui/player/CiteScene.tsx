import { useMemo } from 'react';
import { referencesOfScene } from '../../evidence/behind.ts';
import type { Scene } from '../../model/types.ts';
import { isTraced } from '../../store/selectors.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';

/** Every paper behind the steps of a scene, to take along. */
export function CiteScene({ scene }: { scene: Scene }) {
  const { index } = useStore();
  const traced = useAnagen(isTraced);
  const references = useMemo(() => referencesOfScene(index, scene), [index, scene]);
  return (
    <p className="cite-scene">
      <TakeAlong
        references={references}
        stem={scene.id}
        name={`Cite the references of this ${traced ? 'trace' : 'figure'}`}
        words={`Cite the ${references.length} of this ${traced ? 'trace' : 'figure'}`}
        plain
      />
    </p>
  );
}
