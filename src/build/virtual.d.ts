/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module may not import by a relative path */
/** The pathway and the picture of the whole map: what the page needs first. */
declare module 'virtual:anagen/pathway' {
  export const pathway: import('../model/types.ts').Pathway;
  export const map: import('../model/geometry.ts').Picture;
}

/** The pictures of all scenes, by scene id. */
declare module 'virtual:anagen/scenes' {
  export const scenes: Record<string, import('../model/geometry.ts').Picture>;
}
