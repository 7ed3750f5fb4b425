import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Picture } from '../model/geometry.ts';

/** Where the pictures come from: that of the map is there at once, those of the scenes arrive when first wanted. */
export interface PictureSource {
  /** The picture of a scene by its id, or of the whole map under `map`; null while it is on its way, or if there is none. */
  get: (id: string) => Picture | null;
  /** What the page is drawn with first, ahead and when that is taken over, however much has arrived since. */
  first: (id: string) => Picture | null;
  /** Asks for the pictures of the scenes; a second call does nothing. */
  want: () => void;
  subscribe: (listener: () => void) => () => void;
}

const none: PictureSource = { get: () => null, first: () => null, want: () => {}, subscribe: () => () => {} };

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
    () => source.first(id),
  );
}
