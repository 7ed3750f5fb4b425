import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { currentScene } from '../store/selectors.ts';
import type { State } from '../store/state.ts';

/** The title of the document: where the reader is, then the name. */
export function titleOf(index: SkeletonIndex, state: State): string {
  if (state.surface === 'evidence') return 'Evidence · Anagen';
  const scene = currentScene(index, state);
  if (scene) return `${scene.panel ? `Figure ${scene.panel}: ` : ''}${scene.title} · Anagen`;
  return state.surface === 'figures' ? 'Figures · Anagen' : `Anagen · ${index.pathway.info.title}`;
}

/** Keeps the document's title. Returns how to stop. */
export function followTitle({ index, state }: AnagenStore): () => void {
  const follow = (now: State) => {
    const title = titleOf(index, now);
    if (document.title !== title) document.title = title;
  };
  follow(state.getState());
  return state.subscribe(follow);
}
