import { useMemo } from 'react';
import { referencesOfScene } from '../../evidence/behind.ts';
import type { Scene } from '../../model/types.ts';
import { isTraced } from '../../store/selectors.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';

/** Every paper behind the steps of a scene, to take along; their number follows the words. */
export function CiteScene({ scene, words }: { scene: Scene; words: string }) {
  const { index } = useStore();
  const traced = useAnagen(isTraced);
  const references = useMemo(() => referencesOfScene(index, scene), [index, scene]);
  return (
    <TakeAlong
      references={references}
      stem={scene.id}
      name={`Cite the references of this ${traced ? 'trace' : 'figure'}`}
      words={`${words} ${references.length}`}
      plain
    />
  );
}
