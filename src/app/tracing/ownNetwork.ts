import type { NetworkAnswer } from '../../trace/answerNetwork.ts';
import type { NetworkSize, OwnNetwork } from '../../ui/trace/OwnNetwork.ts';
import { type Clerk, correspondence } from './correspondence.ts';
import type { NetworkQuestion } from './networkWorker.ts';

/** A worker for one network of the reader's own. It is theirs alone: closing it ends whatever it is busy with. */
export function ownNetwork(): OwnNetwork {
  let worker: Clerk<NetworkQuestion> & Pick<Worker, 'terminate'>;
  try {
    worker = new Worker(new URL('./networkWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    const refused = () =>
      Promise.reject(new Error('This browser starts no worker here, and a large network would freeze the page.'));
    return { open: refused, find: refused, trace: refused, close: () => {} };
  }
  const { ask, callOff } = correspondence(worker, () =>
    callOff('The network could not be worked on: it may be too large for this device.'),
  );
  return {
    open: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (await ask({ open: { name: file.name, bytes } }, [bytes.buffer])) as NetworkSize;
    },
    find: async (text) => (await ask({ find: text })) as string[],
    trace: async (question) => (await ask({ trace: question })) as NetworkAnswer,
    close: () => {
      worker.terminate();
      callOff('Called off.');
    },
  };
}
