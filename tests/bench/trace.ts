import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import cytoscape from 'cytoscape';
import { DirectedGraph } from 'graphology';
import components from 'graphology-components';
import simplePath from 'graphology-simple-path';
import traversal from 'graphology-traversal';
import { readPack } from '../../src/build/readPack.ts';
import { readSif } from '../../src/formats/sif.ts';
import { componentsOf } from '../../src/trace/components.ts';
import { pathwayGraph } from '../../src/trace/pathwayGraph.ts';
import { routeAt, routeTable } from '../../src/trace/routeTable.ts';
import type { SignedGraph } from '../../src/trace/signedGraph.ts';
import { walkSigns } from '../../src/trace/walkSigns.ts';
import { median } from './table.ts';
import {
  type BenchNetwork,
  builtFrom,
  ours,
  type Peer,
  peerOf,
  randomNetwork,
  serialized,
  sifOf,
} from './traceNetworks.ts';

/** One row of the table: both sides in ms, and whether they came to the same. */
export interface TraceRow {
  what: string;
  peer: string;
  own: number;
  other: number;
  /** How many times as fast is asked for. */
  wanted: number;
  note: string;
}

/** How long both sides run before they are measured, so that what is compiled while it runs is compiled. ms */
const warmUp = 300;

/** The median of several runs in ms, in the steady state: after as many as the warm-up takes, at least one. */
function time(run: () => void, runs: number): number {
  const until = performance.now() + warmUp;
  do run();
  while (performance.now() < until);
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/**
 * What a file costs until it can be traced. Ours reads the bytes of the file and checks every rule; graphology imports a
 * graph that is parsed into objects already, and in the last row it is built from the same bytes as a script would. Cold is
 * the first file of a process, which is what a reader has; warm is the median of several.
 *
 * Fifty times as fast is not reached. What is left, warm, is a third for looking names up, a quarter for scanning, a fifth for
 * the two counting sorts; cold, half is code that is not compiled yet. Tried: names compared in the file itself (twice as long:
 * its bytes are far apart), hashes byte by byte, look-ups one by one (waiting for memory one by one), sorting pairs
 * instead of three arrays each (the same), a string made of each field (ten times as long).
 */
async function loading(network: BenchNetwork): Promise<TraceRow[]> {
  const [bytes, given] = [sifOf(network), serialized(network)];
  const before = process.memoryUsage();
  let read = readSif(bytes, 'bench.sif', decode);
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  const own = time(() => (read = readSif(bytes, 'bench.sif', decode)), 9);
  const arrows = read.network?.graph.outTarget.length ?? 0;
  const row = { what: 'load and index 100k/400k, warm', peer: 'graphology import', own, wanted: 50 };
  const [ownCold, otherCold] = [await coldLoad('ours'), await coldLoad('graphology')];
  return [
    {
      ...row,
      what: 'load and index 100k/400k, cold',
      own: ownCold,
      other: otherCold,
      note: 'the first of a process, median of three',
    },
    {
      ...row,
      other: time(() => new DirectedGraph().import(given), 3),
      note: `${arrows} arrows, ${grown.toFixed(0)} MB while reading`,
    },
    {
      ...row,
      peer: 'graphology, same bytes',
      other: time(() => builtFrom(bytes), 3),
      note: 'both from the bytes of the file',
    },
  ];
}

/** The first load of a process of its own, in ms: the median of three. */
async function coldLoad(who: 'ours' | 'graphology'): Promise<number> {
  const script = fileURLToPath(new URL('./coldLoad.ts', import.meta.url));
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, who]);
    times.push(Number(stdout));
  }
  return median(times);
}

function reaching(graph: SignedGraph, peer: Peer): TraceRow {
  let [own, other] = [0, 0];
  const ownTime = time(
    () => (own = walkSigns(graph, new Map([[0, 1]])).reduce((sum, set) => sum + (set > 0 ? 1 : 0), 0)),
    15,
  );
  const otherTime = time(() => {
    other = 0;
    traversal.bfsFromNode(peer, 'gene0', () => void other++);
  }, 3);
  return {
    what: 'signed reach 100k/400k',
    peer: 'graphology bfs, unsigned',
    own: ownTime,
    other: otherTime,
    wanted: 40,
    note: `${own} and ${other} reached`,
  };
}

function connecting(graph: SignedGraph, peer: Peer): TraceRow {
  let count = 0;
  const own = time(() => (count = componentsOf(graph).count), 9);
  const began = performance.now();
  try {
    const found = components.stronglyConnectedComponents(peer).length;
    return {
      what: 'components 100k/400k',
      peer: 'graphology',
      own,
      other: performance.now() - began,
      wanted: 20,
      note: `${count} and ${found}`,
    };
  } catch (error) {
    const name = error instanceof Error ? error.message : String(error);
    return {
      what: 'components 100k/400k',
      peer: 'graphology',
      own,
      other: Number.NaN,
      wanted: 20,
      note: `${count}; graphology: ${name}`,
    };
  }
}

/**
 * Routes between several pairs; both sides must find the same. Ours come as a tree of their steps, from which each is written
 * out when it is asked for, graphology's as arrays of names. On the map nearly every step leads to a route (2445 steps, of which
 * 57 are in vain, for 1060 routes), so that there is hardly anything to leave out: both sides walk the same steps, and twenty
 * times as fast is not reached. Walking alone, with nothing kept, takes a half of ours. Tried: one pass a length with masks of
 * lengths, routes written out at once, a loop with stacks of its own (half as fast as calls), signed distances, one pass
 * with arrays that are kept between questions.
 */
function routing(
  what: string,
  graph: SignedGraph,
  peer: Peer,
  maxLength: number,
  pairs: readonly [number, number][],
): TraceRow {
  const name = (node: number) => graph.names[node] ?? '';
  let paths: string[][] = [];
  const find = () => pairs.map(([from, to]) => routeTable(graph, { from, to, maxLength }));
  let found = find();
  const own = time(() => (found = find()), 15);
  const other = time(() => {
    paths = pairs.flatMap(([from, to]) =>
      simplePath.allSimplePaths(peer, name(from), name(to), { maxDepth: maxLength }),
    );
  }, 15);
  const mine = found.flatMap((table) =>
    table ? Array.from(table.order.keys(), (at) => routeAt(graph, table, at).nodes.map(name).join('>')) : [],
  );
  const theirs = paths.map((path) => path.join('>'));
  const same = mine.length === theirs.length && new Set([...mine, ...theirs]).size === mine.length;
  return {
    what,
    peer: 'graphology-simple-path',
    own,
    other,
    wanted: 20,
    note: `${mine.length} routes, ${same ? 'the same' : 'NOT THE SAME'}`,
  };
}

/** Cytoscape has no enumeration of simple paths: depth-first search over its collections, as its users write it. */
function cytoscapeRoutes(
  graph: SignedGraph,
  from: string,
  to: string,
  maxLength: number,
): { count: number; ms: number } {
  const edges = graph.names.flatMap((source, node) =>
    Array.from(graph.outTarget.subarray(graph.outStart[node], graph.outStart[node + 1]), (target) => ({
      data: { source, target: graph.names[target] ?? '' },
    })),
  );
  const cy = cytoscape({ headless: true, elements: [...graph.names.map((id) => ({ data: { id } })), ...edges] });
  const visited = new Set<string>([from]);
  let count = 0;
  const walk = (node: cytoscape.NodeSingular, left: number) => {
    node.outgoers('node').forEach((next) => {
      const id = next.id();
      if (id === to) count++;
      else if (left > 1 && !visited.has(id)) {
        visited.add(id);
        walk(next, left - 1);
        visited.delete(id);
      }
    });
  };
  const began = performance.now();
  walk(cy.getElementById(from), maxLength);
  return { count, ms: performance.now() - began };
}

async function onTheMap(): Promise<TraceRow[]> {
  const { pathway } = await readPack('.');
  const { graph, node } = pathwayGraph(pathway);
  const peer = new DirectedGraph();
  for (const { id } of pathway.entities) peer.addNode(id);
  for (const { source, target } of pathway.interactions) peer.addEdge(source, target);
  const pair = [node.get('stress') ?? 0, node.get('hair-loss') ?? 0] as [number, number];
  const row = routing('AA map, stress to hair loss, to 12', graph, peer, 12, [pair]);
  const { count, ms } = cytoscapeRoutes(graph, 'stress', 'hair-loss', 12);
  return [row, { ...row, peer: 'Cytoscape', other: ms, note: `${count} routes` }];
}

/** Every row of the trace's table. Peers run on the same networks in the same run. */
export async function compareTraces(): Promise<TraceRow[]> {
  const large = randomNetwork(100_000, 400_000);
  const rows = await loading(large);
  const [graph, peer] = [ours(large), peerOf(large)];
  rows.push(reaching(graph, peer), connecting(graph, peer));
  const pairs = Array.from({ length: 10 }, (_, each) => [each * 31 + 1, each * 57 + 200] as [number, number]);
  const small = randomNetwork(1000, 3000);
  rows.push(routing('routes to 8, 1k/3k, 10 pairs', ours(small), peerOf(small), 8, pairs));
  const dense = randomNetwork(5000, 30_000, 1.5);
  rows.push(routing('routes to 5, 5k/30k with hubs, 10 pairs', ours(dense), peerOf(dense), 5, pairs));
  return [...rows, ...(await onTheMap())];
}
