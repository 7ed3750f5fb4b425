import { map, skeleton } from 'virtual:anagen/skeleton';
import 'virtual:anagen/pictures.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenIdle } from '../canvas/idle.ts';
import { indexPathway, indexSkeleton } from '../model/pathwayIndex.ts';
import { type AnagenStore, createAnagenStore } from '../store/anagenStore.ts';
import '../ui/theme/theme.css';
import { LinkContext } from '../ui/link/LinkContext.ts';
import { awaitFirstView, firstViewStands, later } from '../ui/parts/firstView.ts';
import { PictureContext } from '../ui/pictures.ts';
import { StageContext } from '../ui/stage/StageContext.ts';
import { TracerContext } from '../ui/trace/TracerContext.ts';
import { StoreContext } from '../ui/useAnagen.ts';
import { bindAddress } from './addressBar.ts';
import { CitedPage } from './CitedPage.tsx';
import { runClock } from './clock.ts';
import { linksFrom } from './links.ts';
import { createPictures } from './pictures.ts';
import { rememberPreferences } from './remember.ts';
import { bindStage } from './stage.ts';
import { pageStorage, readPreferences } from './storage.ts';
import { followTheme } from './theme.ts';
import { followTitle } from './title.ts';
import { bindTracing } from './tracing/bindTracing.ts';

const loadWhole = async () => indexPathway((await import('virtual:anagen/pathway')).pathway);
const loadScenes = async () => (await import('virtual:anagen/scenes')).scenes;

/** How long what is not needed yet waits for a quiet moment once the stage stands, ms. */
const longestWait = 2000;

/** The stage stands: what a first click asks for comes at once, the rest when nothing more urgent is left. */
async function afterStage({ whole }: AnagenStore): Promise<void> {
  await Promise.allSettled([whole(), import('../ui/inspector/InspectorPanel.tsx')]);
  whenIdle(firstViewStands, longestWait);
}

/** Puts the page together and starts it, over what the build has drawn of it. */
async function boot(root: HTMLElement): Promise<void> {
  const { preferences, notice, writeTo } = readPreferences(pageStorage());
  const store = createAnagenStore(indexSkeleton(skeleton), preferences, loadWhole);
  if (notice) store.actions.notify(notice);
  const { root: siteRoot, scene, step } = document.documentElement.dataset;
  bindAddress(store, window, scene === undefined ? undefined : { scene, step: Number(step ?? 0) });
  followTheme(store);
  followTitle(store);
  runClock(store);
  if (writeTo) rememberPreferences(store, writeTo);
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
  } else {
    // The figure stands on the page already; it is taken over once all of it is there.
    await Promise.allSettled([store.whole(), pictures.load(sceneId), import('../ui/player/PlayerPanel.tsx')]);
  }
  const tracer = bindTracing(store, pictures);
  const first = root.querySelector<SVGSVGElement>('[data-first-picture]');
  const bound = bindStage(store, pictures, first, () => afterStage(store));
  const mount: typeof bound = (container, failed) => {
    root.dataset['started'] = '';
    return bound(container, failed);
  };
  const linkTo = linksFrom({ href: window.location.href, root: siteRoot });
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <LinkContext value={linkTo}>
          <PictureContext value={pictures}>
            <StageContext value={mount}>
              <TracerContext value={tracer}>
                <CitedPage store={store} />
              </TracerContext>
            </StageContext>
          </PictureContext>
        </LinkContext>
      </StoreContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void boot(root);
