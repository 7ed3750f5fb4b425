import type { PlacedNode } from '../layout/placed.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import { font } from './look.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** Identifiers under the names, for a reader who has come near. Sizes in world px at the map's scale. */
const size = 6.9;
/** How far the name is lifted, and how far below the middle of its lines the identifier then stands. */
const below = 2.2;

/** The identifier that a node shows: the shortest one that it has; null for none. */
function shownIdentifier(identifiers: readonly string[]): string | null {
  return [...identifiers].sort((a, b) => a.length - b.length)[0] ?? null;
}

function widthAt(node: PlacedNode, y: number): number {
  const { outline, box } = node;
  const part = Math.min(1, Math.abs(y) / (box.height / 2));
  if (outline.form === 'ellipse') return box.width * Math.sqrt(1 - part ** 2);
  if (outline.form === 'polygon') return box.width - 14 * part;
  return box.width;
}

/** The identifiers that fit into their nodes, by node id. `measure` gives the width of a text in world px. */
export function identifiersOn(
  scenery: Scenery,
  index: SkeletonIndex,
  measure: (text: string, size: number) => number,
): Map<string, string> {
  const shown = new Map<string, string>();
  for (const node of scenery.nodes.values()) {
    const text = shownIdentifier(index.entity.get(node.id)?.identifiers ?? []);
    if (text !== null && measure(text, size) <= widthAt(node, baseline(node, scenery)) - 4) shown.set(node.id, text);
  }
  return shown;
}

function baseline({ box }: PlacedNode, { scale }: Scenery): number {
  return ((box.lines.length - 1) * scale.lineHeight) / 2 + scale.fontSize * 0.355 + size * 0.72 + below - 3.4;
}

/** Writes the identifiers under the names. World px. */
export function paintIdentifiers(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  identifiers: ReadonlyMap<string, string>,
  palette: Palette,
): void {
  context.font = font(size, 450);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.ink3;
  for (const [id, text] of identifiers) {
    const node = scenery.nodes.get(id);
    if (node) context.fillText(text, node.box.x, node.box.y + baseline(node, scenery));
  }
}
