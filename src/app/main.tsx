import { map, pathway } from 'virtual:anagen/pathway';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { indexPathway } from '../model/pathwayIndex.ts';
import { createAnagenStore } from '../store/anagenStore.ts';
import '../ui/theme/theme.css';
import { LinkContext } from '../ui/link/LinkContext.ts';
import { Page } from '../ui/Page.tsx';
import { PanelBoundary } from '../ui/parts/PanelBoundary.tsx';
import { PictureContext } from '../ui/pictures.ts';
import { StageContext } from '../ui/stage/StageContext.ts';
import { StoreContext } from '../ui/useAnagen.ts';
import { bindAddress } from './addressBar.ts';
import { runClock } from './clock.ts';
import { linksFrom } from './links.ts';
import { createPictures } from './pictures.ts';
import { rememberPreferences } from './remember.ts';
import { bindStage } from './stage.ts';
import { pageStorage, readPreferences } from './storage.ts';
import { followTheme } from './theme.ts';
import { followTitle } from './title.ts';

/** Puts the page together and starts it. */
function boot(root: HTMLElement): void {
  const storage = pageStorage();
  const { preferences, notice } = readPreferences(storage);
  const store = createAnagenStore(indexPathway(pathway), preferences);
  if (notice) store.actions.notify(notice);
  const { root: siteRoot, scene } = document.documentElement.dataset;
  bindAddress(store, window, scene);
  followTheme(store);
  followTitle(store);
  runClock(store);
  rememberPreferences(store, storage);
  const pictures = createPictures(
    map,
    async () => (await import('virtual:anagen/scenes')).scenes,
    () => store.actions.notify('The pictures of the figures could not be loaded. Open a figure to try again.'),
  );
  const mount = bindStage(store, pictures);
  const linkTo = linksFrom({ href: window.location.href, root: siteRoot });
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <LinkContext value={linkTo}>
          <PictureContext value={pictures}>
            <StageContext value={mount}>
              <PanelBoundary name="The page" whole>
                <Page />
              </PanelBoundary>
            </StageContext>
          </PictureContext>
        </LinkContext>
      </StoreContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) boot(root);
