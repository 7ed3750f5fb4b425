import { mountStage } from '../canvas/stage.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { MountStage } from '../ui/stage/StageContext.ts';
import { curating } from './curate.ts';
import type { Pictures } from './pictures.ts';
import { onTheme } from './theme.ts';

const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Binds the canvas to the store and the pictures, and keeps its colours those of the page's theme. */
export function bindStage(store: AnagenStore, pictures: Pictures): MountStage {
  const onMove = curating(store);
  return (container) => {
    const stage = mountStage(container, {
      store,
      picture: pictures.load,
      reducedMotion: () => lessMotion.matches,
      ...(onMove ? { onMove } : {}),
    });
    // The running stage on its own element: what is really drawn can be read there, by tests and from the console.
    Object.assign(container, { anagenStage: stage });
    const leave = onTheme(() => stage.refreshTheme());
    return {
      destroy: () => {
        leave();
        stage.destroy();
      },
    };
  };
}
