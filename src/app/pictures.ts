import type { Picture } from '../model/geometry.ts';
import { firstViewStands } from '../ui/parts/firstView.ts';
import type { PictureSource } from '../ui/pictures.ts';

/** The pictures of the page: the map's at once, those of the scenes loaded when first wanted. */
export interface Pictures extends PictureSource {
  /** A picture, waited for; rejects when there is none or it cannot be loaded. */
  load: (id: string) => Promise<Picture>;
  /** Takes a picture that was laid out on the page. Of these the last few are kept. */
  learn: (picture: Picture) => void;
}

/** How many pictures of traces are kept. */
const mostLearnt = 12;

/** A load that fails is told, and tried again with the next wish. */
export function createPictures(
  map: Picture | null,
  loadScenes: () => Promise<Record<string, Picture>>,
  onFault: () => void,
): Pictures {
  let scenes: Record<string, Picture> = {};
  let coming: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const learnt = new Map<string, Picture>();
  const get = (id: string) => (id === 'map' ? map : (scenes[id] ?? learnt.get(id) ?? null));
  const fetchScenes = () => {
    coming ??= loadScenes().then(
      (loaded) => {
        scenes = loaded;
        for (const listener of listeners) listener();
      },
      (fault: unknown) => {
        coming = null;
        onFault();
        throw fault;
      },
    );
    return coming;
  };
  return {
    get,
    first: (id) => (id === 'map' ? map : null),
    want: () => void fetchScenes().catch(() => {}),
    load: async (id) => {
      if (!get(id) && id !== 'map') {
        // Whoever waits for it wants more than the first view, which may not come before it.
        firstViewStands();
        await fetchScenes();
      }
      const picture = get(id);
      if (!picture) throw new Error(`There is no picture of "${id}".`);
      return picture;
    },
    learn: (picture) => {
      learnt.delete(picture.id);
      learnt.set(picture.id, picture);
      const [oldest] = learnt.keys();
      if (learnt.size > mostLearnt && oldest !== undefined) learnt.delete(oldest);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
