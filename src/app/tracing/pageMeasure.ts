import { font } from '../../canvas/look.ts';
import type { Measure } from '../../layout/measure.ts';

/** Measures text in the type of the page, which must have been loaded. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  return (text, size, weight) => {
    context.font = font(size, weight);
    return context.measureText(text).width;
  };
}
