import './canvas.css';
import type { State } from '../store/state.ts';
import { breath } from './breath.ts';
import type { Camera } from './camera.ts';
import { fontFamily } from './look.ts';
import type { StageOptions } from './options.ts';
import { faultOf } from './stageFault.ts';
import { Stage } from './stageParts.ts';

export interface StageHandle {
  destroy(): void;
  /** Reads the colours again, after the page's theme has changed. */
  refreshTheme(): void;
  /** How often Cytoscape and the overlay have drawn, and what the overlay's last frames cost, in ms. */
  stats(): { renders: number; frames: number; costs: readonly number[] };
  /** Where the stage looks, and the state that Cytoscape draws each node and arrow in. */
  drawn(): { camera: Camera; states: Record<string, string> };
  /** The route that is drawn for an arrow, in world px; null for one that is not on the stage. */
  routeOf(id: string): [x: number, y: number][] | null;
}

/** A stage in another type is better than none, ms. */
const longestWait = 4000;

/** The type must be there before the first label is drawn, or labels are measured and drawn in another one. */
async function fontsReady(page: Document): Promise<void> {
  if (!('fonts' in page)) return;
  const weights = [400, 500, 600, 650];
  const loaded = Promise.allSettled(weights.map((weight) => page.fonts.load(`${weight} 15px ${fontFamily}`, 'Aβ⁺')));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, longestWait))]);
}

/**
 * Puts the stage into an element: the map, the scenes, and everything that moves on them. What it shows follows the
 * store, and what the reader does on it goes back there. The element needs a size and the page's colour tokens.
 */
export function mountStage(container: HTMLElement, options: StageOptions): StageHandle {
  let stage: Stage | null = null;
  let gone = false;
  let stopFollowing = () => {};
  const failed = (fault: unknown) => {
    if (gone) return;
    gone = true;
    stopFollowing();
    // What waits for the stage to stand would wait for ever.
    void options.stands?.();
    options.failed(faultOf(fault));
  };
  const follow = (now: State, before: State | null) => {
    try {
      stage?.follow(now, before);
    } catch (fault) {
      failed(fault);
    }
  };
  const start = () => {
    if (gone) return;
    stage = new Stage(container, { ...options, failed });
    stopFollowing = options.store.state.subscribe(follow);
    follow(options.store.state.getState(), null);
  };
  void fontsReady(container.ownerDocument).then(breath).then(start).catch(failed);
  return {
    destroy: () => {
      gone = true;
      stopFollowing();
      stage?.destroy();
    },
    refreshTheme: () => stage?.refreshTheme(),
    stats: () => stage?.stats() ?? { renders: 0, frames: 0, costs: [] },
    drawn: () => stage?.drawn() ?? { camera: { x: 0, y: 0, zoom: 1 }, states: {} },
    routeOf: (id) => stage?.graph.routeOf(id) ?? null,
  };
}
