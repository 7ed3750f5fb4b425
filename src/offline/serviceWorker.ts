import { answerTo, type Edition, outdated, storeName } from './answer.ts';

/**
 * Keeps the site for a time without a network. Built on its own, with the list of files put in (`build/offline.ts`); what is
 * decided here is decided in `answer.ts`.
 */
declare const __EDITION__: Edition;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const root = scope.registration.scope;
const own = storeName(root, __EDITION__);
const files = new Set(__EDITION__.files);

/** Files whose name changes with what is in them are taken from an earlier edition where it has them. */
async function fetched(path: string): Promise<Response> {
  const named = path.startsWith('assets/');
  const before = named ? await caches.match(root + path) : undefined;
  const response = before ?? (await fetch(root + path, { cache: named ? 'default' : 'reload' }));
  if (!response.ok) throw new Error(`${path} could not be kept: ${response.status}`);
  return response;
}

async function keepAll(): Promise<void> {
  const store = await caches.open(own);
  await Promise.all([...files].map(async (path) => store.put(root + path, await fetched(path))));
}

async function takeOver(): Promise<void> {
  const names = outdated(await caches.keys(), root, own);
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function kept(path: string, request: Request): Promise<Response> {
  const store = await caches.open(own);
  return (await store.match(root + path)) ?? fetch(request);
}

/** From the network, else from an earlier edition, else from what stands for it. */
async function elsewhere(request: Request, instead: string | null): Promise<Response> {
  const before = request.mode === 'navigate' ? undefined : await caches.match(request);
  if (before !== undefined) return before;
  try {
    return await fetch(request);
  } catch (failure) {
    if (instead === null) throw failure;
    return Response.redirect(instead);
  }
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, root, files);
  if (answer === null) return;
  const { request } = event;
  event.respondWith(answer.kept === null ? elsewhere(request, answer.instead) : kept(answer.kept, request));
});
