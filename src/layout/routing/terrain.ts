import type { AreaBox, NodeBox } from '../../model/geometry.ts';
import type { Rect } from '../areas.ts';
import { grid } from '../scale.ts';

/** What routes are found on: the picture's grid points, which of them are closed, and what the open ones cost. */
export interface Terrain {
  columns: number;
  rows: number;
  /** 1 where a node or its clearance is. */
  closed: Uint8Array;
  /** Extra cost of a step onto this point, in units of a plain step. */
  toll: Float32Array;
}

export interface TerrainInput {
  width: number;
  height: number;
  nodes: readonly NodeBox[];
  areas: readonly AreaBox[];
  areaLabels: readonly Rect[];
  /** Room that routes like to keep from nodes; nearer costs more. World px. */
  comfort: number;
  /** How far from an area's edge an arrow along it still reads as its outline. World px. */
  edgeRoom: number;
}

/** Free space, in px, that every route keeps from a node that is not its own. */
export const clearance = 5;
const labelToll = 5;
const edgeToll = 1.5;
const nearToll = 1.6;

/** Distance from a point to a rectangle, 0 inside. */
export function distanceTo(rect: Rect, x: number, y: number): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}

export function nodeRect(node: NodeBox): Rect {
  return { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height };
}

/** Calls back for every grid point within `margin` px of a rectangle. */
function eachNear(
  terrain: Terrain,
  rect: Rect,
  margin: number,
  visit: (cell: number, x: number, y: number) => void,
): void {
  const from = (value: number) => Math.max(0, Math.ceil(value / grid));
  const to = (value: number, count: number) => Math.min(count - 1, Math.floor(value / grid));
  for (let row = from(rect.y - margin); row <= to(rect.y + rect.height + margin, terrain.rows); row++)
    for (let column = from(rect.x - margin); column <= to(rect.x + rect.width + margin, terrain.columns); column++)
      visit(row * terrain.columns + column, column * grid, row * grid);
}

/** Lays out the ground for one picture. */
export function makeTerrain(input: TerrainInput): Terrain {
  const columns = Math.floor(input.width / grid) + 1;
  const rows = Math.floor(input.height / grid) + 1;
  const size = columns * rows;
  const terrain: Terrain = { columns, rows, closed: new Uint8Array(size), toll: new Float32Array(size) };
  for (let column = 0; column < columns; column++)
    for (const row of [0, rows - 1]) terrain.closed[row * columns + column] = 1;
  for (let row = 0; row < rows; row++)
    for (const column of [0, columns - 1]) terrain.closed[row * columns + column] = 1;
  for (const area of input.areas) addEdges(terrain, area, input.edgeRoom);
  for (const label of input.areaLabels)
    eachNear(terrain, label, 5, (cell) => {
      terrain.toll[cell] = (terrain.toll[cell] ?? 0) + labelToll;
    });
  addNodes(terrain, input);
  return terrain;
}

/** An arrow along an area's edge would read as its outline. */
function addEdges(terrain: Terrain, area: AreaBox, room: number): void {
  const edges: Rect[] = [
    { x: area.x, y: area.y, width: area.width, height: 0 },
    { x: area.x, y: area.y + area.height, width: area.width, height: 0 },
    { x: area.x, y: area.y, width: 0, height: area.height },
    { x: area.x + area.width, y: area.y, width: 0, height: area.height },
  ];
  for (const edge of edges)
    eachNear(terrain, edge, room, (cell, x, y) => {
      const toll = edgeToll * (1 - distanceTo(edge, x, y) / (room + grid));
      terrain.toll[cell] = Math.max(terrain.toll[cell] ?? 0, toll);
    });
}

function addNodes(terrain: Terrain, { nodes, comfort }: TerrainInput): void {
  const near = new Float32Array(terrain.toll.length);
  for (const node of nodes) {
    const rect = nodeRect(node);
    eachNear(terrain, rect, comfort, (cell, x, y) => {
      const distance = distanceTo(rect, x, y);
      if (distance < clearance) terrain.closed[cell] = 1;
      near[cell] = Math.max(near[cell] ?? 0, nearToll * Math.max(0, 1 - distance / comfort) ** 3);
    });
  }
  near.forEach((toll, cell) => {
    terrain.toll[cell] = (terrain.toll[cell] ?? 0) + toll;
  });
}
