import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Picture } from '../model/geometry.ts';

/** Where the pictures come from: that of the map is there at once, those of the scenes arrive when first wanted. */
export interface PictureSource {
  /** The picture of a scene by its id, or of the whole map under `map`; null while it is on its way, or if there is none. */
  get: (id: string) => Picture | null;
  /** Asks for the pictures of the scenes; a second call does nothing. */
  want: () => void;
  subscribe: (listener: () => void) => () => void;
}

const none: PictureSource = { get: () => null, want: () => {}, subscribe: () => () => {} };

export const PictureContext = createContext<PictureSource>(none);

/** A picture, as soon as it is there. */
export function usePicture(id: string): Picture | null {
  const source = use(PictureContext);
  useEffect(() => {
    if (id !== 'map') source.want();
  }, [source, id]);
  return useSyncExternalStore(
    source.subscribe,
    () => source.get(id),
    // What the build has drawn ahead had no picture of a scene yet, whenever the page takes it over.
    () => (id === 'map' ? source.get(id) : null),
  );
}
