import type { Picture } from '../model/geometry.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { Moved } from './curator.ts';

/** What the stage needs from the page. */
export interface StageOptions {
  store: AnagenStore;
  /** The picture of the map (`map`) or of a scene, by id. */
  picture: (id: string) => Promise<Picture> | Picture;
  /** The map drawn from afar, as the build has composed it; null where there is none. */
  overview?: () => Promise<SVGSVGElement | null> | SVGSVGElement | null;
  /** A still picture of what the stage will show, to stand until it does. */
  firstPicture?: SVGSVGElement | null;
  /** Called once a picture stands on the stage; what it promises comes before the graph, where that is not yet needed. */
  stands?: () => Promise<unknown>;
  /**
   * Told, once, that the stage cannot go on: nothing can be drawn here, or what should stand here cannot be loaded. It
   * draws nothing more; who mounts it anew tries again.
   */
  failed: (fault: Error) => void;
  /** Whether the reader asks for less motion; read anew before each motion. */
  reducedMotion: () => boolean;
  /** Curator's mode: nodes can be dragged, and each move is told here. Development only. */
  onMove?: (moved: Moved, pictureId: string) => void;
}
