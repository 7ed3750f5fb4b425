import { AvoidLib } from 'libavoid-js';
import { loadMeasure } from '../../src/build/measure.ts';
import { readPack } from '../../src/build/readPack.ts';
import { evidenceLevel, isContested } from '../../src/evidence/level.ts';
import { prepare } from '../../src/layout/picture.ts';
import { problems } from '../../src/layout/problems.ts';
import { routeArrows } from '../../src/layout/routing/route.ts';
import type { NodeBox, Picture, Point, Route } from '../../src/model/geometry.ts';
import { row } from './table.ts';

/**
 * Our router beside libavoid on the same pictures: what each leaves wrong by the same checks, its bends and its length.
 * libavoid is given what it offers for such pictures: orthogonal routes, node boxes with a margin, ports on all four sides,
 * nudging of every shared path and penalties for bends and crossings.
 */
interface Routing {
  picture: string;
  router: string;
  arrows: number;
  problems: number;
  bends: number;
  /** World px. */
  length: number;
  milliseconds: number;
}

/** The few parts of libavoid that are called here; its own typings leave out half of them. */
interface AvoidRouter {
  setRoutingParameter(which: number, value: number): void;
  setRoutingOption(which: number, value: boolean): void;
  processTransaction(): void;
}
interface AvoidPath {
  size(): number;
  get_ps(index: number): { x: number; y: number };
}
interface AvoidShape {
  readonly shape: unique symbol;
}
interface AvoidEnd {
  readonly end: unique symbol;
}
interface Avoid {
  Router: new (routing: number) => AvoidRouter;
  Point: new (x: number, y: number) => object;
  Rectangle: new (centre: object, width: number, height: number) => object;
  ShapeRef: new (router: AvoidRouter, box: object) => AvoidShape;
  ShapeConnectionPin: new (
    shape: AvoidShape,
    kind: number,
    x: number,
    y: number,
    proportional: boolean,
    inside: number,
    directions: number,
  ) => { setExclusive(exclusive: boolean): void };
  ConnEnd: new (shape: AvoidShape, kind: number) => AvoidEnd;
  ConnRef: new (router: AvoidRouter, from: AvoidEnd, to: AvoidEnd) => { displayRoute(): AvoidPath };
}

/** Numbers of libavoid's parameters, options and directions, as its own enumerations give them. */
const parameter = { segmentPenalty: 0, crossingPenalty: 2, shapeBufferDistance: 6, idealNudgingDistance: 7 };
const option = { nudgeSegmentsAtShapes: 0, nudgeSharedPathsWithCommonEnd: 6 };
const side = { up: 1, down: 2, left: 4, right: 8 };
const orthogonal = 2;
const pin = 1;

function makeRouter(avoid: Avoid): AvoidRouter {
  const router = new avoid.Router(orthogonal);
  router.setRoutingParameter(parameter.segmentPenalty, 50);
  router.setRoutingParameter(parameter.crossingPenalty, 100);
  router.setRoutingParameter(parameter.shapeBufferDistance, 6);
  router.setRoutingParameter(parameter.idealNudgingDistance, 6);
  router.setRoutingOption(option.nudgeSegmentsAtShapes, true);
  router.setRoutingOption(option.nudgeSharedPathsWithCommonEnd, false);
  return router;
}

/** A node as libavoid knows it, with a pin in the middle of each side. */
function makeShape(avoid: Avoid, router: AvoidRouter, node: NodeBox): AvoidShape {
  const box = new avoid.Rectangle(new avoid.Point(node.x, node.y), node.width, node.height);
  const shape = new avoid.ShapeRef(router, box);
  const pins: [number, number, number][] = [
    [0.5, 0, side.up],
    [0.5, 1, side.down],
    [0, 0.5, side.left],
    [1, 0.5, side.right],
  ];
  for (const [x, y, direction] of pins)
    new avoid.ShapeConnectionPin(shape, pin, x, y, true, 0, direction).setExclusive(false);
  return shape;
}

/** Routes a picture's arrows with libavoid, from border to border. */
function routeWithLibavoid(avoid: Avoid, picture: Picture, ends: Map<string, [string, string]>): Route[] {
  const router = makeRouter(avoid);
  const shapes = new Map(picture.nodes.map((node) => [node.id, makeShape(avoid, router, node)]));
  const lines = picture.routes.flatMap((route) => {
    const [from, to] = (ends.get(route.id) ?? []).map((id) => shapes.get(id));
    if (!from || !to) return [];
    const line = new avoid.ConnRef(router, new avoid.ConnEnd(from, pin), new avoid.ConnEnd(to, pin));
    return [{ route, line }];
  });
  router.processTransaction();
  return lines.map(({ route, line }) => {
    const path = line.displayRoute();
    const points = Array.from({ length: path.size() }, (_, index): Point => {
      const { x, y } = path.get_ps(index);
      return [x, y];
    });
    return { ...route, points };
  });
}

function measured(picture: Picture, router: string, wrong: number, milliseconds: number): Routing {
  const length = picture.routes.reduce(
    (sum, { points }) =>
      sum +
      points.reduce((way, [x, y], index) => {
        const [px, py] = points[index - 1] ?? [x, y];
        return way + Math.abs(x - px) + Math.abs(y - py);
      }, 0),
    0,
  );
  const bends = picture.routes.reduce((sum, { points }) => sum + Math.max(0, points.length - 2), 0);
  return { picture: picture.id, router, arrows: picture.routes.length, problems: wrong, bends, length, milliseconds };
}

/** Both routers on the pictures asked for, by layout id. The whole map is not asked for: libavoid had not routed it after ten minutes. */
async function compareRouters(ids: readonly string[]): Promise<Routing[]> {
  await AvoidLib.load();
  const avoid = AvoidLib.getInstance() as unknown as Avoid;
  const [{ pathway, layouts }, measure] = await Promise.all([readPack('.'), loadMeasure()]);
  const ends = new Map(pathway.interactions.map((each) => [each.id, [each.source, each.target] as [string, string]]));
  const results: Routing[] = [];
  for (const layout of layouts.filter(({ id }) => ids.includes(id))) {
    const { picture, input } = prepare(layout, pathway, measure, (each) => ({
      late: evidenceLevel(each) === 'refuted',
      marked: isContested(each),
    }));
    const began = performance.now();
    const own = { ...picture, routes: routeArrows(input).routes };
    const middle = performance.now();
    const peer = { ...picture, routes: routeWithLibavoid(avoid, own, ends) };
    const ended = performance.now();
    const wrong = (drawn: Picture) => problems(drawn, pathway, measure, isContested).length;
    results.push(
      measured(own, 'ours', wrong(own), middle - began),
      measured(peer, 'libavoid', wrong(peer), ended - middle),
    );
  }
  return results;
}

/** Prints both routers' figures on four scenes; none of them is a limit. */
export async function benchRouting(): Promise<boolean> {
  row(['routes of a scene', 'router', 'problems', 'bends', 'length', 'time']);
  for (const each of await compareRouters(['fig-1c', 'fig-2a', 'fig-4b', 'adsc-exosomes'])) {
    const { picture, router, problems: wrong, bends, length, milliseconds } = each;
    row([picture, router, String(wrong), String(bends), length.toFixed(0), `${milliseconds.toFixed(0)} ms`]);
  }
  return true;
}
