import { readSif } from '../../formats/sif.ts';
import { formatIssue } from '../../model/issue.ts';
import { answerNetwork, type NetworkAsk, namesLike } from '../../trace/answerNetwork.ts';
import type { SignedGraph } from '../../trace/signedGraph.ts';

/** What the page asks of a reader's own network. */
export type NetworkMessage =
  | { number: number; open: { name: string; bytes: Uint8Array } }
  | { number: number; find: string }
  | { number: number; trace: NetworkAsk };

/** What comes back: an answer, or why there is none. */
export type NetworkReply = { number: number; answer: unknown } | { number: number; fault: string };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const faultsShown = 8;

let graph: SignedGraph | null = null;

function open({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const { network, issues } = readSif(bytes, name, (each) => strict.decode(each));
  if (network === null) {
    const said = issues.slice(0, faultsShown).map(formatIssue);
    const rest = issues.length - said.length;
    throw new Error([...said, ...(rest > 0 ? [`And ${rest} more.`] : [])].join('\n'));
  }
  graph = network.graph;
  return { names: graph.names.length, arrows: graph.outTarget.length, merged: network.merged.length };
}

function answer(message: NetworkMessage): unknown {
  if ('open' in message) return open(message.open);
  if (graph === null) throw new Error('No network is open.');
  return 'find' in message ? namesLike(graph, message.find) : answerNetwork(graph, message.trace);
}

self.addEventListener('message', ({ data }: MessageEvent<NetworkMessage>) => {
  const { number } = data;
  const reply = (message: NetworkReply) => self.postMessage(message);
  try {
    reply({ number, answer: answer(data) });
  } catch (fault) {
    reply({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
});
