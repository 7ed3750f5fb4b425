import type { Picture } from '../model/geometry.ts';

/**
 * By how much wider in shape than its picture a room must be for legend, small map and zoom to stand beside it: on stages of
 * usual heights, that is where a column of 222 px leaves the picture larger than a strip below it does.
 */
const wider = { scene: 0.22, map: 0.07 };

/** A small window has places of its own for what explains the stage (`src/ui/compact.css`). */
const roomy = '@media (min-width: 901px) and (min-height: 501px)';

const hundredths = (value: number) => Math.round(value * 100);

/**
 * The style sheet of what follows from the shapes of pictures: each picture's proportions, and from which shape of the room
 * on what explains it stands beside it. Rules in a style sheet hold from the first paint on, before any script.
 */
export function pictureStyle(pictures: readonly Pick<Picture, 'id' | 'width' | 'height'>[]): string {
  return pictures
    .map(({ id, width, height }) => {
      const shape = width / height;
      const from = hundredths(shape + (id === 'map' ? wider.map : wider.scene));
      const picture = `.stage-layout[data-picture="${id}"]`;
      const proportions = `${picture} { --aspect: ${hundredths(shape) / 100} }`;
      const beside = `@container stage-room (min-aspect-ratio: ${from} / 100) { ${picture} { --beside: ; } }`;
      return `${proportions}\n${roomy} { ${beside} }`;
    })
    .join('\n');
}
