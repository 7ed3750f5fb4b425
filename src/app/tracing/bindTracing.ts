import type { AnagenStore } from '../../store/anagenStore.ts';
import { once } from '../../store/once.ts';
import type { State } from '../../store/state.ts';
import type { Tracer } from '../../ui/trace/TracerContext.ts';
import type { Pictures } from '../pictures.ts';
import { ownNetwork } from './ownNetwork.ts';

/**
 * Answers what the reader traces, and brings to the stage what is to be played of it. The code for it comes with the
 * first question.
 */
export function bindTracing(store: AnagenStore, pictures: Pictures): Tracer {
  const desk = once(null, async () => (await import('./traceDesk.ts')).openDesk(store.whole));
  const stage = once(null, async () => {
    const [{ TracedStage }, ready] = await Promise.all([import('./tracedStage.ts'), desk()]);
    return new TracedStage({ store, pictures, desk: ready });
  });
  const bring = async (state: State) => {
    try {
      await (await stage()).bring(state.trace);
    } catch {
      store.actions.playTrace(null);
      store.actions.notify('What traces signals could not be loaded. Is this device still connected?');
    }
  };
  const follow = (now: State, before: State | null) => {
    const { play, scene } = now.trace;
    if (play !== null && scene === null && (play !== before?.trace.play || now.trace.ask !== before.trace.ask))
      void bring(now);
  };
  store.state.subscribe(follow);
  follow(store.state.getState(), null);
  return {
    trace: async (ask) => (await desk()).run('trace', ask),
    loops: async (ask) => (await desk()).run('loops', ask),
    cuts: async (ask) => (await desk()).run('cuts', ask),
    reach: async (ask) => (await desk()).run('reach', ask),
    network: () => ownNetwork(async (wish) => (await desk()).run('picture', wish)),
  };
}
