import { SifReader } from '../../formats/sif.ts';
import { formatIssue } from '../../model/issue.ts';
import { answerNetwork, type NetworkAsk, namesLike } from '../../trace/answerNetwork.ts';
import { surroundings } from '../../trace/networkPart.ts';
import type { SignedGraph } from '../../trace/signedGraph.ts';
import { answerAll } from './correspondence.ts';

/** What the page asks of a reader's own network. */
export type NetworkQuestion = { open: File } | { find: string } | { trace: NetworkAsk } | { around: string };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

let graph: SignedGraph | null = null;

async function open(file: File, tell: (bytes: number) => void) {
  const reader = new SifReader(file.name, file.size, (bytes) => strict.decode(bytes));
  let read = 0;
  const stream = file.stream().getReader();
  for (let next = await stream.read(); !next.done; next = await stream.read()) {
    reader.take(next.value);
    read += next.value.length;
    tell(read);
  }
  const { network, issues } = reader.finish();
  if (network === null) throw new Error(issues.map(formatIssue).join('\n'));
  graph = network.graph;
  return { names: graph.names.length, arrows: graph.outTarget.length, merged: network.merged.length };
}

answerAll<NetworkQuestion>((question, tell) => {
  if ('open' in question) return open(question.open, tell);
  if (graph === null) throw new Error('No network is open.');
  if ('find' in question) return namesLike(graph, question.find);
  return 'around' in question ? surroundings(graph, question.around) : answerNetwork(graph, question.trace, tell);
});
