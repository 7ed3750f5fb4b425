import 'virtual:anagen/pictures.css';
import '../ui/theme/theme.css';
import { map, skeleton } from 'virtual:anagen/skeleton';
import { breath } from '../canvas/breath.ts';
import { whenIdle } from '../canvas/idle.ts';
import { indexSkeleton, type SkeletonIndex } from '../model/pathwayIndex.ts';
import { type AnagenStore, createAnagenStore } from '../store/anagenStore.ts';
import { callInspector } from '../ui/inspector/lazyInspector.ts';
import { awaitFirstView, firstViewStands, later } from '../ui/parts/firstView.ts';
import { callPlayer } from '../ui/player/lazyPlayer.ts';
import { bindAddress } from './addressBar.ts';
import { runClock } from './clock.ts';
import { takeEarlyAct } from './earlyActs.ts';
import { type Embedding, embeddedPreferences, embeddingOf, playEmbedded, readOnly } from './embed.ts';
import { Frame } from './Frame.tsx';
import { bindLectures } from './lectures.ts';
import { linksFrom } from './links.ts';
import { sources } from './loadPathway.ts';
import { bindMirror } from './mirror/bindMirror.ts';
import { keepOffline } from './offline.ts';
import { createPictures } from './pictures.ts';
import { rememberPreferences } from './remember.ts';
import { bindStage } from './stage.ts';
import { pageStorage, readPreferences } from './storage.ts';
import { takeOver } from './takeOver.ts';
import { followTheme } from './theme.ts';
import { followTitle } from './title.ts';
import { bindTracing } from './tracing/bindTracing.ts';

const loadScenes = async () => (await import('virtual:anagen/scenes')).scenes;

/** How long what is not needed yet waits for a quiet moment once the stage stands, ms. */
const longestWait = 2000;

/** How long a page that does not tell that it answers holds back what is done to it, ms. */
const longestHold = 5000;

/** Resolves when nothing more urgent is left, or once waited long enough. */
const quiet = () => new Promise<void>((resolve) => whenIdle(resolve, longestWait));

/** The stage stands: what a first click asks for comes at once, the rest when nothing more urgent is left. */
async function afterStage(store: AnagenStore, site: URL): Promise<void> {
  const actEarly = takeEarlyAct('stage');
  await callInspector(store);
  await breath();
  actEarly();
  await quiet();
  await Promise.allSettled([store.whole()]);
  await quiet();
  firstViewStands();
  await quiet();
  if (!store.state.getState().embedded) await keepOffline(store, site);
}

/** The figure and step whose page this is, if it is one. */
function ownScene() {
  const { scene, step } = document.documentElement.dataset;
  return scene === undefined ? undefined : { scene, step: Number(step ?? 0) };
}

/** The store of a page that stands by itself: with what the reader has chosen before, and with an address of its own. */
function ownStore(index: SkeletonIndex): AnagenStore {
  const { preferences, notice, writeTo } = readPreferences(pageStorage());
  const store = createAnagenStore(index, preferences, sources);
  if (notice) store.actions.notify(notice);
  bindLectures(store, pageStorage());
  bindAddress(store, window, ownScene());
  bindMirror(store);
  if (writeTo) rememberPreferences(store, writeTo);
  return store;
}

/** The store of a page in a frame: it reads its address, and touches neither the storage nor the history of its host. */
function embeddedStore(index: SkeletonIndex, embedding: Embedding): AnagenStore {
  const store = createAnagenStore(index, embeddedPreferences(embedding), sources);
  store.actions.embed();
  bindAddress(store, readOnly(window), ownScene());
  if (embedding.plays) playEmbedded(store);
  return store;
}

/** Puts the page together and starts it, over what the build has drawn of it. */
export async function boot(root: HTMLElement): Promise<void> {
  const embedding = embeddingOf(window.location.search);
  const index = indexSkeleton(skeleton);
  await breath();
  const store = embedding ? embeddedStore(index, embedding) : ownStore(index);
  followTheme(store);
  followTitle(store);
  runClock(store);
  const { root: siteRoot } = document.documentElement.dataset;
  const pictures = createPictures(
    map,
    () => later(loadScenes),
    () => {
      // In a figure the stage says so in its place.
      if (store.state.getState().sceneId === null)
        store.actions.notify('The pictures of the figures could not be loaded. Open a figure to try again.');
    },
  );
  const { sceneId } = store.state.getState();
  if (sceneId === null) {
    awaitFirstView();
    // Fetched ahead by the page: it is there before the stage can be clicked on.
    void callInspector(store);
  } else {
    // The figure stands on the page already; it is taken over once all of it is there.
    await Promise.allSettled([callPlayer(store), pictures.load(sceneId)]);
  }
  const tracer = bindTracing(store, pictures);
  const first = root.querySelector<SVGSVGElement>('[data-first-picture]');
  const bound = bindStage(store, pictures, first, () =>
    afterStage(store, new URL(siteRoot ?? './', window.location.href)),
  );
  const mount: typeof bound = (container, failed) => {
    root.dataset['started'] = '';
    return bound(container, failed);
  };
  const linkTo = linksFrom({ href: window.location.href, root: siteRoot });
  const running = { mount, linkTo, tracer, answers: () => setTimeout(takeEarlyAct('controls')) };
  // Should the page fail as a whole, what it says of that answers all the same.
  setTimeout(() => takeEarlyAct('controls')(), longestHold);
  takeOver(root, <Frame store={store} pictures={pictures} running={running} />, store.state.getState());
}
