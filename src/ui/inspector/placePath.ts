import type { SkeletonIndex } from '../../model/pathwayIndex.ts';

/** The labels of a compartment and of all that it lies in, outermost first. */
export function placePath(index: SkeletonIndex, compartment: string): string[] {
  const path: string[] = [];
  for (let at = index.compartment.get(compartment); at && path.length < index.compartment.size; ) {
    path.unshift(at.label);
    at = at.parent === null ? undefined : index.compartment.get(at.parent);
  }
  return path;
}
