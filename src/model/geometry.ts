/** What the build works out from curated positions, and what every renderer draws: one picture of the pathway. World px. */

export type Point = readonly [x: number, y: number];

export interface AreaBox {
  id: string;
  label: string;
  depth: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface NodeBox {
  id: string;
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The label as it is drawn, one or two lines. */
  lines: string[];
}

export interface Route {
  /** Id of the interaction. */
  id: string;
  /** From the source's border to the target's border, right-angled bends between; at least two points. */
  points: Point[];
  /** Where the contested mark sits, on the arrow's own last stretch. */
  mark: Point;
}

export interface Picture {
  id: string;
  width: number;
  height: number;
  /** Label font size in px at 100 %. */
  fontSize: number;
  areas: AreaBox[];
  nodes: NodeBox[];
  routes: Route[];
}

/** What the page loads: the pathway and its pictures; `pictures.map` is the whole map, the others are scenes by id. */
export interface Atlas<P> {
  pathway: P;
  pictures: Record<string, Picture>;
}
