import type { Issue } from '../model/issue.ts';
import { withoutArrows } from '../trace/hold.ts';
import { buildGraph, type SignedGraph } from '../trace/signedGraph.ts';
import { effectOf } from '../trace/signs.ts';
import { type Decode, SifScanner } from './sifScanner.ts';

/** A network read from SIF text. */
interface SifNetwork {
  graph: SignedGraph;
  /** Repeated lines that were merged into the first of their kind (rule F5), by line number. */
  merged: { line: number; first: number }[];
}

/** How many issues are named one by one; the rest is counted. */
const namedIssues = 20;

/** What reading came to: a network, or what is wrong. */
export type SifResult = { network: SifNetwork; issues: [] } | { network: null; issues: Issue[] };

/**
 * Reads a signed network in SIF form from bytes: lines of `source <tab> effect <tab> target`. By rules F1 to F8 of
 * `SPEC.md`; what is wrong comes back as issues with line number and rule, and then there is no network. Linear.
 */
export function readSif(bytes: Uint8Array, path: string, decode: Decode): SifResult {
  const reader = new SifReader(path, bytes.length, decode);
  reader.take(bytes);
  return reader.finish();
}

/** Reads a SIF file piece by piece, as its bytes come: at most `size` of them. */
export class SifReader {
  private readonly scanner: SifScanner;

  constructor(
    private readonly path: string,
    size: number,
    private readonly decode: Decode,
  ) {
    this.scanner = new SifScanner(size, decode);
  }

  take(bytes: Uint8Array): void {
    this.scanner.take(bytes);
  }

  /** The network, once all bytes were taken. */
  finish(): SifResult {
    const { scanner, path } = this;
    scanner.finish();
    if (!scanner.isText)
      return { network: null, issues: [{ path, rule: 'F7', message: 'the file is not valid UTF-8 text' }] };
    return indexed(scanner, scanner.names.names(this.decode), path);
  }
}

function indexed(scanner: SifScanner, names: readonly string[], path: string): SifResult {
  const issues: Issue[] = [];
  const report = (rule: string, line: number, message: string) => {
    issues.push({ path, rule, message: `line ${line}: ${message}` });
  };
  for (const { line, rule, message } of scanner.faults) report(rule, line, message);
  const { sources, targets, signs, lines } = scanner.arrows();
  const whole = buildGraph(names, sources, targets, signs);
  const merged: SifNetwork['merged'] = [];
  const dropped = new Set<number>();
  for (const [first, second, node] of repeated(whole)) {
    const [one, other] = [lines[first] as number, lines[second] as number];
    if (signs[first] === signs[second]) {
      merged.push({ line: other, first: one });
      dropped.add(second);
      continue;
    }
    const target = names[targets[second] as number] ?? '';
    const [says, said] = [effectOf(signs[second] as number), effectOf(signs[first] as number)];
    report('F6', other, `“${names[node] ?? ''}” ${says} “${target}”, but line ${one} says that it ${said} it`);
  }
  if (issues.length > 0) return { network: null, issues: inOrder(issues, path) };
  const graph = dropped.size === 0 ? whole : withoutArrows(whole, (arrow) => dropped.has(arrow)).graph;
  return { network: { graph, merged: merged.sort((a, b) => a.line - b.line) }, issues: [] };
}

const lineOf = (issue: Issue) => Number(/^line (\d+)/.exec(issue.message)?.[1] ?? 0);

function inOrder(issues: Issue[], path: string): Issue[] {
  const sorted = issues.sort((a, b) => lineOf(a) - lineOf(b));
  const left = sorted.length - namedIssues;
  if (left <= 0) return sorted;
  return [...sorted.slice(0, namedIssues), { path, rule: 'F8', message: `and ${left} more lines at fault` }];
}

/** Arrows that lead from and to the same nodes as an earlier one: the earlier, the later, their source. */
function* repeated(graph: SignedGraph): Generator<[first: number, second: number, source: number]> {
  const seenFrom = new Uint32Array(graph.names.length);
  const seenArrow = new Uint32Array(graph.names.length);
  for (let node = 0; node < graph.names.length; node++) {
    const end = graph.outStart[node + 1] as number;
    for (let slot = graph.outStart[node] as number; slot < end; slot++) {
      const target = graph.outTarget[slot] as number;
      const arrow = graph.outArrow[slot] as number;
      if (seenFrom[target] === node + 1) yield [seenArrow[target] as number, arrow, node];
      else {
        seenFrom[target] = node + 1;
        seenArrow[target] = arrow;
      }
    }
  }
}

/** Writes a network as SIF text, one arrow a line in the order of their numbers, each line ended by a line feed. */
export function writeSif(graph: SignedGraph): string {
  const lines = new Array<string>(graph.outTarget.length);
  for (let node = 0; node < graph.names.length; node++)
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++) {
      const [effect, target] = [effectOf(graph.outSign[slot] as number), graph.outTarget[slot] as number];
      lines[graph.outArrow[slot] as number] = `${graph.names[node]}\t${effect}\t${graph.names[target]}\n`;
    }
  return lines.join('');
}
