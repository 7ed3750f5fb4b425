import { grid } from '../layout/scale.ts';
import type { Picture, Point } from '../model/geometry.ts';
import type { GraphSlot } from './graphSlot.ts';
import type { Scenery } from './scenery.ts';

/** Curated positions that have changed, by node id, as the layout files hold them. */
export type Moved = Record<string, [x: number, y: number]>;

const snapped = (value: number) => Math.round(value / grid) * grid;

/** Lets a curator drag nodes: they snap to the grid, and every move is handed on when the node is let go. */
export class Curator {
  private held: { id: string; at: Point } | null = null;

  constructor(
    private readonly graph: GraphSlot,
    private readonly moved: (picture: Picture, moved: Moved) => void,
  ) {}

  grab(scenery: Scenery, id: string): boolean {
    const node = scenery.nodes.get(id);
    if (!node) return false;
    this.held = { id, at: [node.box.x, node.box.y] };
    return true;
  }

  /** Moves the held node by world px; false when none is held. */
  drag(dx: number, dy: number): boolean {
    if (this.held === null) return false;
    this.held.at = [this.held.at[0] + dx, this.held.at[1] + dy];
    this.graph.move(this.held.id, snapped(this.held.at[0]), snapped(this.held.at[1]));
    return true;
  }

  /** Lets go; hands on where the node now is. */
  release(scenery: Scenery): void {
    const { held } = this;
    this.held = null;
    if (held === null) return;
    const [x, y] = [snapped(held.at[0]), snapped(held.at[1])];
    const node = scenery.nodes.get(held.id);
    if (!node || (node.box.x === x && node.box.y === y)) return;
    const nodes = scenery.picture.nodes.map((box) => (box.id === held.id ? { ...box, x, y } : box));
    this.moved({ ...scenery.picture, nodes }, { [held.id]: [x, y] });
  }
}
