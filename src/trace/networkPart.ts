import type { Effect } from '../model/vocabulary.ts';
import type { NamedRoute, NetworkAnswer } from './answerNetwork.ts';
import { distancesFrom, reversed, unreached } from './distance.ts';
import type { SignedGraph } from './signedGraph.ts';
import { effectOf } from './signs.ts';

/** An arrow of a reader's own network, by names. */
export interface NamedArrow {
  source: string;
  target: string;
  effect: Effect;
}

/** As much of a reader's own network as can be drawn legibly. */
export interface NetworkPart {
  /** Where the signal starts, or the name in the middle. */
  from: string;
  /** Where it leads; null for surroundings. */
  to: string | null;
  arrows: NamedArrow[];
  /** Of surroundings, by name: how many arrows downstream of the middle, upstream as a negative number. */
  columns: ReadonlyMap<string, number> | null;
  /** What was left out, in a sentence; null where nothing was. */
  left: string | null;
}

/** How many names are legible in one picture: of routes, and of what lies around a name on one side. */
const mostOnRoutes = 20;
const mostOnOneSide = 8;

const arrowsOf = ({ names, effects }: NamedRoute): NamedArrow[] =>
  effects.map((effect, at) => ({ source: names[at] ?? '', target: names[at + 1] ?? '', effect: effectOf(effect) }));

/** The same arrows, each once. */
function once(arrows: readonly NamedArrow[]): NamedArrow[] {
  return [...new Map(arrows.map((each) => [`${each.source}\t${each.target}`, each])).values()];
}

/** The routes of an answer that a picture has room for, one of each sign first; null where there is none. */
export function partOfRoutes({ routes, opposing }: Pick<NetworkAnswer, 'routes' | 'opposing'>): NetworkPart | null {
  const keyed = new Map([...opposing, ...routes].map((route) => [route.names.join('\t'), route]));
  const names = new Set<string>();
  const drawn: NamedRoute[] = [];
  for (const route of keyed.values()) {
    const more = route.names.filter((name) => !names.has(name));
    if (drawn.length > 0 && names.size + more.length > mostOnRoutes) continue;
    for (const name of more) names.add(name);
    drawn.push(route);
  }
  const [first] = drawn;
  if (!first) return null;
  const left = keyed.size - drawn.length;
  return {
    from: first.names[0] ?? '',
    to: first.names.at(-1) ?? '',
    arrows: once(drawn.flatMap(arrowsOf)),
    columns: null,
    left: left === 0 ? null : `Drawn are ${drawn.length} of ${keyed.size} listed routes: more would not be legible.`,
  };
}

/** What lies one or two arrows downstream of a node, nearest first: as many as are legible, with the arrows between. */
function oneSide(
  graph: SignedGraph,
  node: number,
): { arrows: [number, number, number][]; found: number[]; all: number } {
  const { distance, reached } = distancesFrom(graph, node, { furthest: 2 });
  const found = [...reached.subarray(1, 1 + mostOnOneSide)];
  const shown = new Set([node, ...found]);
  const arrows = [...shown].flatMap((source) => {
    const next = (distance[source] ?? unreached) + 1;
    const row = Array.from({ length: (graph.outStart[source + 1] ?? 0) - (graph.outStart[source] ?? 0) }, (_, at) => {
      const slot = (graph.outStart[source] ?? 0) + at;
      return [source, graph.outTarget[slot] ?? 0, graph.outSign[slot] ?? 0] as [number, number, number];
    });
    return row.filter(([, target]) => shown.has(target) && distance[target] === next);
  });
  return { arrows, found, all: reached.length - 1 };
}

/** What acts on a name, and on what it acts, over one or two arrows; null where the network holds no such name. */
export function surroundings(graph: SignedGraph, name: string): NetworkPart | null {
  const node = graph.names.indexOf(name);
  if (node < 0) return null;
  const [down, up] = [oneSide(graph, node), oneSide(reversed(graph), node)];
  const called = (each: number) => graph.names[each] ?? '';
  const arrow = (source: number, target: number, sign: number): NamedArrow => ({
    source: called(source),
    target: called(target),
    effect: effectOf(sign),
  });
  const columns = new Map([[name, 0]]);
  for (const [side, turn] of [
    [up, -1],
    [down, 1],
  ] as const)
    for (const [from, to] of side.arrows)
      columns.set(called(to), columns.get(called(to)) ?? (columns.get(called(from)) ?? 0) + turn);
  const left = [
    [down, 'downstream'],
    [up, 'upstream'],
  ].flatMap(([side, where]) => {
    const { all, found } = side as typeof down;
    return all > found.length ? [`${found.length} of ${all.toLocaleString('en-GB')} names ${where as string}`] : [];
  });
  return {
    from: name,
    to: null,
    arrows: once([
      ...up.arrows.map(([from, to, sign]) => arrow(to, from, sign)),
      ...down.arrows.map(([from, to, sign]) => arrow(from, to, sign)),
    ]).filter(({ source, target }) => (columns.get(target) ?? 0) > (columns.get(source) ?? 0)),
    columns,
    left: left.length === 0 ? null : `Drawn are ${left.join(' and ')} over two arrows: more would not be legible.`,
  };
}
