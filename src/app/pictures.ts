import type { Picture } from '../model/geometry.ts';
import type { PictureSource } from '../ui/pictures.ts';

/**
 * The pictures of the page: the map's at once, those of the scenes loaded when first wanted. A load that fails is told
 * and tried again with the next wish.
 */
export function createPictures(
  map: Picture | null,
  load: () => Promise<Record<string, Picture>>,
  onFault: () => void,
): PictureSource {
  let scenes: Record<string, Picture> = {};
  let asked = false;
  const listeners = new Set<() => void>();
  const want = () => {
    if (asked) return;
    asked = true;
    load().then(
      (loaded) => {
        scenes = loaded;
        for (const listener of listeners) listener();
      },
      () => {
        asked = false;
        onFault();
      },
    );
  };
  return {
    get: (id) => (id === 'map' ? map : (scenes[id] ?? null)),
    want,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
