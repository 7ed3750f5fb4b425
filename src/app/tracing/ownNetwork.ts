import type { OwnNetwork } from '../../ui/trace/OwnNetwork.ts';
import type { NetworkMessage, NetworkReply } from './networkWorker.ts';

type Question = NetworkMessage extends infer M ? (M extends NetworkMessage ? Omit<M, 'number'> : never) : never;

/** A worker for one network of the reader's own. It is theirs alone: closing it ends whatever it is busy with. */
export function ownNetwork(): OwnNetwork {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./networkWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    const refused = () =>
      Promise.reject(new Error('This browser starts no worker here, and a large network would freeze the page.'));
    return { open: refused, find: refused, trace: refused, close: () => {} };
  }
  const waiting = new Map<number, { give: (answer: unknown) => void; fail: (fault: Error) => void }>();
  let count = 0;
  const failAll = (message: string) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<NetworkReply>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('fault' in data) asker?.fail(new Error(data.fault));
    else asker?.give(data.answer);
  });
  worker.addEventListener('error', () =>
    failAll('The network could not be worked on: it may be too large for this device.'),
  );
  const ask = <T>(question: Question, moved: Transferable[] = []) =>
    new Promise<T>((give, fail) => {
      const number = ++count;
      waiting.set(number, { give: give as (answer: unknown) => void, fail });
      worker.postMessage({ number, ...question }, moved);
    });
  return {
    open: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return ask({ open: { name: file.name, bytes } }, [bytes.buffer]);
    },
    find: (text) => ask({ find: text }),
    trace: (question) => ask({ trace: question }),
    close: () => {
      worker.terminate();
      failAll('Called off.');
    },
  };
}
