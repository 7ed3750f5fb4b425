import type { PlacedNode } from '../layout/placed.ts';
import type { Frame } from '../player/frame.ts';
import type { Part } from '../store/state.ts';
import type { Scenery } from './scenery.ts';

/** What the reader wants to see of the map, and the step of a scene: all that decides how a thing at rest is drawn. */
export interface Showing {
  /** Null on the map. */
  frame: Frame | null;
  visible: Part;
}

/**
 * The state class of each node and arrow. On the map: `out` for what the filters leave out. In a scene: the phase.
 * A scene shows all of its arrows, refuted ones too, because its steps tell of them.
 */
export function stateClasses(scenery: Scenery, { frame, visible }: Showing): Map<string, string> {
  const classes = new Map<string, string>();
  for (const id of scenery.nodes.keys()) {
    if (frame) classes.set(id, frame.entities.get(id) ?? 'future');
    else classes.set(id, visible.entities.has(id) ? 'rest' : 'out');
  }
  for (const id of scenery.arrows.keys()) {
    if (frame) classes.set(id, frame.interactions.get(id) ?? 'future');
    else classes.set(id, visible.interactions.has(id) ? 'rest' : 'out');
  }
  return classes;
}

const loudnesses: Record<string, number> = { out: -1, future: 0, now: 0, rest: 0, past: 1 };

/** How loud a thing in this state is drawn, for who gives way where arrows share a stretch; below 0: not at all. */
export function loudnessOf(state: string | undefined): number {
  return loudnesses[state ?? 'out'] ?? -1;
}

/** True when an arrow is drawn at all. */
export function isDrawn(id: string, { frame, visible }: Showing): boolean {
  return frame !== null || visible.interactions.has(id);
}

/** How a node at rest looks: what `nodeLook` asks for. */
export function nodeStateOf(node: PlacedNode, { frame, visible }: Showing): 'rest' | 'past' | 'now' | 'future' {
  if (frame) return frame.entities.get(node.id) ?? 'future';
  return visible.entities.has(node.id) ? 'rest' : 'future';
}
