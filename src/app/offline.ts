import type { AnagenStore } from '../store/anagenStore.ts';

/** Says once when a newer version of the site has been kept and waits: it takes over when the reader wants it to. */
function watch(registration: ServiceWorkerRegistration, tell: () => void): void {
  const look = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && registration.active !== null) tell();
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => look(worker));
  });
}

/** Null where the browser refuses, as in some private windows, or an extension answers with nothing: the page does without. */
async function registered(container: ServiceWorkerContainer, script: URL): Promise<ServiceWorkerRegistration | null> {
  try {
    const answer: ServiceWorkerRegistration | undefined = await container.register(script, { updateViaCache: 'none' });
    return answer ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps the site for a time without a network, where the browser can. `site` is the address of its root. A newer version is
 * offered, never put in the place of the one that is looked at; other windows stay as they are.
 */
export async function keepOffline({ state, actions }: AnagenStore, site: URL): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined || !import.meta.env.PROD) return;
  const registration = await registered(container, new URL('sw.js', site));
  if (registration === null) return;
  watch(registration, () => actions.renew('ready'));
  state.subscribe(({ renewal }, before) => {
    if (renewal !== 'wanted' || before.renewal === 'wanted') return;
    container.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    registration.waiting?.postMessage('take over');
  });
}
