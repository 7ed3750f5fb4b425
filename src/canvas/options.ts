import type { Picture } from '../model/geometry.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { Moved } from './curator.ts';

/** What the stage needs from the page. */
export interface StageOptions {
  store: AnagenStore;
  /** The picture of the map (`map`) or of a scene, by id. */
  picture: (id: string) => Promise<Picture> | Picture;
  /** Whether the reader asks for less motion; read anew before each motion. */
  reducedMotion: () => boolean;
  /** Curator's mode: nodes can be dragged, and each move is told here. Development only. */
  onMove?: (moved: Moved, pictureId: string) => void;
}
