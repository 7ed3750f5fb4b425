import { readFile } from 'node:fs/promises';
import { readSif } from '../formats/sif.ts';
import { formatIssue } from '../model/issue.ts';
import { indexPathway } from '../model/pathwayIndex.ts';
import type { Pathway } from '../model/types.ts';
import type { EvidenceGate } from '../trace/gate.ts';
import { type NamedGraph, named, namedPathway } from '../trace/namedGraph.ts';
import type { SignedGraph } from '../trace/signedGraph.ts';
import type { Io } from './io.ts';
import { shippedPathway } from './pathway.ts';
import { suggestion, UsageError } from './usageError.ts';

/** What a command works on: the shipped pathway behind its gate, or the reader's own network. */
export interface Network extends NamedGraph {
  /** The pathway behind it; null for a network of the reader's own. */
  pathway: Pathway | null;
  /** The number of an entity by id or alias (of a pathway) or name; a usage error when there is none. */
  node: (name: string) => number;
}

/** Reads the reader's network if a file is given, else the shipped pathway. Every fault ends in one usage error. */
export async function loadNetwork(file: string | undefined, gate: EvidenceGate, io: Io): Promise<Network> {
  if (file === undefined) return shippedNetwork(gate);
  if (Object.values(gate).some((each) => each !== undefined))
    throw new UsageError('a network of your own carries no evidence, so it cannot be filtered by evidence');
  const { network, issues } = readSif(await readInput(file), file, (bytes) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  );
  if (network === null) throw new UsageError(issues.map(formatIssue).join('\n'));
  for (const { line, first } of network.merged.slice(0, 5))
    io.error(`${file} [F5] line ${line}: repeats line ${first}; merged\n`);
  if (network.merged.length > 5) io.error(`${file} [F5] and ${network.merged.length - 5} more repeated lines merged\n`);
  return ownNetwork(network.graph);
}

/** The bytes of an input file; a usage error when it cannot be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file} cannot be read${error.code === 'ENOENT' ? ': there is no such file' : ` (${error.code ?? error.message})`}`,
    );
  });
}

function ownNetwork(graph: SignedGraph): Network {
  let numbers: Map<string, number> | null = null;
  return {
    ...named(graph, (node) => graph.names[node] ?? ''),
    pathway: null,
    node: (name) => {
      numbers ??= new Map(graph.names.map((each, number) => [each, number]));
      return numbers.get(name) ?? unknownEntity(name, graph.names);
    },
  };
}

async function shippedNetwork(gate: EvidenceGate): Promise<Network> {
  const pathway = await shippedPathway();
  const index = indexPathway(pathway);
  const { node, ...network } = namedPathway(pathway, gate);
  return {
    ...network,
    pathway,
    node: (name) => node.get(index.resolve(name) ?? '') ?? unknownEntity(name, [...node.keys()]),
  };
}

function unknownEntity(name: string, known: readonly string[]): never {
  throw new UsageError(`there is no entity "${name}"${suggestion(name, known)}`);
}
