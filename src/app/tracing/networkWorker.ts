import { readSif } from '../../formats/sif.ts';
import { formatIssue } from '../../model/issue.ts';
import { answerNetwork, type NetworkAsk, namesLike } from '../../trace/answerNetwork.ts';
import type { SignedGraph } from '../../trace/signedGraph.ts';
import { answerAll } from './correspondence.ts';

/** What the page asks of a reader's own network. */
export type NetworkQuestion = { open: { name: string; bytes: Uint8Array } } | { find: string } | { trace: NetworkAsk };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

let graph: SignedGraph | null = null;

function open({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const { network, issues } = readSif(bytes, name, (each) => strict.decode(each));
  if (network === null) throw new Error(issues.map(formatIssue).join('\n'));
  graph = network.graph;
  return { names: graph.names.length, arrows: graph.outTarget.length, merged: network.merged.length };
}

answerAll<NetworkQuestion>((question) => {
  if ('open' in question) return open(question.open);
  if (graph === null) throw new Error('No network is open.');
  return 'find' in question ? namesLike(graph, question.find) : answerNetwork(graph, question.trace);
});
