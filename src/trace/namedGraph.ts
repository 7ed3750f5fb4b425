import type { Interaction, Pathway } from '../model/types.ts';
import type { EvidenceGate } from './gate.ts';
import { held } from './hold.ts';
import { gatedGraph } from './pathwayGraph.ts';
import type { SignedGraph } from './signedGraph.ts';

/** What the words need to know about the graph. */
export interface Naming {
  /** What a node is called. */
  label: (node: number) => string;
  /** The two ends and the sign of an arrow, by its number. */
  arrow: (arrow: number) => { source: string; target: string; sign: number };
}

/** A graph whose nodes and arrows can be named, and whose arrows lead back to interactions where it was made of any. */
export interface NamedGraph extends Naming {
  graph: SignedGraph;
  /** The interaction that an arrow stands for; null in a network that carries none. */
  interaction: (arrow: number) => Interaction | null;
}

/** The pathway behind a gate, its entities by their labels; `node` gives an entity's number by its id. */
export function namedPathway(pathway: Pathway, gate: EvidenceGate): NamedGraph & { node: ReadonlyMap<string, number> } {
  const { graph, interactions, node } = gatedGraph(pathway, gate);
  const labels = pathway.entities.map((entity) => entity.label);
  return {
    ...named(graph, (number) => labels[number] ?? ''),
    node,
    interaction: (arrow) => interactions[arrow] ?? null,
  };
}

/** A graph that carries no interactions, with names for its nodes. */
export function named(graph: SignedGraph, label: (node: number) => string): NamedGraph {
  const ends = arrowEnds(graph);
  return {
    graph,
    label,
    interaction: () => null,
    arrow: (arrow) => {
      const { source, target, sign } = ends(arrow);
      return { source: label(source), target: label(target), sign };
    },
  };
}

/** The same with nodes held (rule H1); arrow numbers lead back to the interactions that they had. */
export function holding<G extends NamedGraph>(whole: G, nodes: readonly number[]): G {
  if (nodes.length === 0) return whole;
  const { graph, arrows } = held(whole.graph, nodes);
  const was = (arrow: number) => arrows[arrow] ?? 0;
  return {
    ...whole,
    graph,
    interaction: (arrow: number) => whole.interaction(was(arrow)),
    arrow: (arrow: number) => whole.arrow(was(arrow)),
  };
}

/** Looks up an arrow's ends and sign by its number; the table is made when it is first needed. */
function arrowEnds(graph: SignedGraph): (arrow: number) => { source: number; target: number; sign: number } {
  let table: { source: Uint32Array; slot: Uint32Array } | null = null;
  return (arrow) => {
    table ??= tabulate(graph);
    const slot = table.slot[arrow] ?? 0;
    return { source: table.source[arrow] ?? 0, target: graph.outTarget[slot] ?? 0, sign: graph.outSign[slot] ?? 0 };
  };
}

function tabulate(graph: SignedGraph): { source: Uint32Array; slot: Uint32Array } {
  const [source, slots] = [new Uint32Array(graph.outTarget.length), new Uint32Array(graph.outTarget.length)];
  for (let node = 0; node < graph.names.length; node++)
    for (let slot = graph.outStart[node] ?? 0; slot < (graph.outStart[node + 1] ?? 0); slot++) {
      source[graph.outArrow[slot] ?? 0] = node;
      slots[graph.outArrow[slot] ?? 0] = slot;
    }
  return { source, slot: slots };
}
