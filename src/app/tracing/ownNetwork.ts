import type { TracedWish } from '../../layout/traced/wish.ts';
import type { Picture } from '../../model/geometry.ts';
import type { NetworkAnswer } from '../../trace/answerNetwork.ts';
import type { NetworkPart } from '../../trace/networkPart.ts';
import type { RoutesProgress } from '../../trace/routes.ts';
import type { NetworkSize, OwnNetwork } from '../../ui/trace/OwnNetwork.ts';
import { type Clerk, correspondence } from './correspondence.ts';
import type { NetworkQuestion } from './networkWorker.ts';

/**
 * A worker for one network of the reader's own. It is theirs alone: closing it ends whatever it is busy with. `compose`
 * lays out pictures.
 */
export function ownNetwork(compose: (wish: TracedWish) => Promise<Picture>): OwnNetwork {
  let worker: Clerk<NetworkQuestion> & Pick<Worker, 'terminate'>;
  try {
    worker = new Worker(new URL('./networkWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    const refused = () =>
      Promise.reject(new Error('This browser starts no worker here, and a large network would freeze the page.'));
    return { open: refused, find: refused, trace: refused, around: refused, picture: refused, close: () => {} };
  }
  const { ask, callOff } = correspondence(worker, () =>
    callOff('The network could not be worked on: it may be too large for this device.'),
  );
  return {
    open: async (file, hear) => (await ask({ open: file }, (bytes) => hear(bytes as number))) as NetworkSize,
    find: async (text) => (await ask({ find: text })) as string[],
    trace: async (question, hear) =>
      (await ask({ trace: question }, (progress) => hear(progress as RoutesProgress))) as NetworkAnswer,
    around: async (name) => (await ask({ around: name })) as NetworkPart | null,
    picture: async (part) => {
      const [{ networkWish }, { pageMeasure }] = await Promise.all([
        import('./networkWish.ts'),
        import('./pageMeasure.ts'),
      ]);
      return compose(networkWish(part, pageMeasure()));
    },
    close: () => {
      worker.terminate();
      callOff('Called off.');
    },
  };
}
