import type { AreaBox } from '../model/geometry.ts';
import type { Compartment, LayoutData } from '../model/types.ts';
import type { Measure } from './measure.ts';
import type { Scale } from './scale.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Weight and letter spacing (em) in which area labels are set, in capitals. */
export const areaLabelWeight = 600;
export const areaLabelTracking = 0.05;

/** The compartments above this one, nearest first. */
export function ancestors(id: string, compartments: readonly Compartment[]): string[] {
  const above: string[] = [];
  let parent = compartments.find((each) => each.id === id)?.parent ?? null;
  while (parent !== null && !above.includes(parent)) {
    above.push(parent);
    const up: string = parent;
    parent = compartments.find((each) => each.id === up)?.parent ?? null;
  }
  return above;
}

/** The areas of a layout, outermost first, so that drawing in order puts inner areas on top. */
export function areaBoxes(layout: LayoutData, compartments: readonly Compartment[]): AreaBox[] {
  const boxes = Object.entries(layout.areas).map(([id, { label, ...rect }]) => ({
    id,
    label: label ?? compartments.find((each) => each.id === id)?.label ?? id,
    depth: ancestors(id, compartments).filter((each) => each in layout.areas).length,
    ...rect,
  }));
  return boxes.sort((a, b) => a.depth - b.depth);
}

/** Where an area's label is drawn: its left edge and baseline, and the box that its capitals fill. World px. */
export function areaLabelBox(area: AreaBox, scale: Scale, measure: Measure): Rect {
  const text = area.label.toUpperCase();
  const size = scale.areaFontSize;
  const width = measure(text, size, areaLabelWeight) + text.length * areaLabelTracking * size;
  return {
    x: area.x + scale.areaLabelAt.x,
    y: area.y + scale.areaLabelAt.baseline - size * 0.78,
    width,
    height: size,
  };
}

/** The area in which a node of this compartment belongs: its own, or the nearest one above it that the picture shows. */
export function homeArea(
  compartment: string,
  areas: readonly AreaBox[],
  compartments: readonly Compartment[],
): AreaBox | null {
  for (const id of [compartment, ...ancestors(compartment, compartments)]) {
    const found = areas.find((area) => area.id === id);
    if (found !== undefined) return found;
  }
  return null;
}
