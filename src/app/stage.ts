import { unfold } from '../canvas/compositions.ts';
import { whenIdle } from '../canvas/idle.ts';
import { mountStage } from '../canvas/stage.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { MountStage } from '../ui/stage/StageContext.ts';
import { curating } from './curate.ts';
import type { Pictures } from './pictures.ts';
import { onTheme } from './theme.ts';

const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** How long the compositions for other sizes of stage wait for a quiet moment, ms. */
const longestWait = 4000;

/** The map from afar: the one that stands on the page already, else as the build has left it to be loaded. */
async function overviewBeside(first: SVGSVGElement | null): Promise<SVGSVGElement | null> {
  if (first?.dataset['firstPicture'] === 'map') {
    whenIdle(() => unfold(first), longestWait);
    return first;
  }
  const { overview } = await import('virtual:anagen/overview');
  if (overview === null) return null;
  const frame = document.createElement('template');
  frame.innerHTML = overview;
  const drawing = frame.content.querySelector('svg');
  if (drawing) unfold(drawing);
  return drawing;
}

/**
 * Binds the canvas to the store and the pictures, and keeps its colours those of the page's theme. `first` is the picture
 * that the page came with; it stands on the stage until the stage itself does, which calls `stands`.
 */
export function bindStage(
  store: AnagenStore,
  pictures: Pictures,
  first: SVGSVGElement | null,
  stands: () => Promise<unknown>,
): MountStage {
  const onMove = curating(store);
  let overview: Promise<SVGSVGElement | null> | null = null;
  return (container, failed) => {
    // Where it stands there already, moving it would have it laid out again.
    if (first && first.parentElement !== container) container.append(first);
    const stage = mountStage(container, {
      store,
      picture: pictures.load,
      overview: () => {
        overview ??= overviewBeside(first).catch((fault: unknown) => {
          overview = null;
          throw fault;
        });
        return overview;
      },
      firstPicture: first,
      stands,
      failed,
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
