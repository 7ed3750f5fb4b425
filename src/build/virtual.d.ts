/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module may not import by a relative path */
/** What the page needs first: what there is, and the picture of the whole map. */
declare module 'virtual:anagen/skeleton' {
  export const skeleton: import('../model/skeleton.ts').Skeleton;
  export const map: import('../model/geometry.ts').Picture | null;
}

/** The entities with their texts. */
declare module 'virtual:anagen/entities' {
  export const entities: import('../model/types.ts').Entity[];
}

/** The interactions with all their texts, as JSON. */
declare module 'virtual:anagen/interactions' {
  export const parts: Record<'interactions', string>;
}

/** The rest of the pathway: each part as JSON. */
declare module 'virtual:anagen/pathway' {
  export const parts: Record<Exclude<keyof import('../model/types.ts').Pathway, 'entities' | 'interactions'>, string>;
}

/** The pictures of all scenes, by scene id. */
declare module 'virtual:anagen/scenes' {
  export const scenes: Record<string, import('../model/geometry.ts').Picture>;
}

/** The map from afar as the text of an SVG element; null when there is no map. */
declare module 'virtual:anagen/overview' {
  export const overview: string | null;
}

/** What the project says of how it wants to be cited. */
declare module 'virtual:anagen/software' {
  export const software: import('../formats/viewCitation.ts').Software;
}

/** What follows from the shapes of pictures and stages: `pictureStyle.ts`, and which overview a stage shows. */
declare module 'virtual:anagen/pictures.css' {}
