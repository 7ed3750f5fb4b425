import { StrictMode, useEffect } from 'react';
import type { View } from '../link/view.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { LinkContext } from '../ui/link/LinkContext.ts';
import { Page } from '../ui/Page.tsx';
import { PanelBoundary } from '../ui/parts/PanelBoundary.tsx';
import { PictureContext, type PictureSource } from '../ui/pictures.ts';
import { FirstPictureContext, type MountStage, StageContext } from '../ui/stage/StageContext.ts';
import { type Tracer, TracerContext } from '../ui/trace/TracerContext.ts';
import { StoreContext } from '../ui/useAnagen.ts';
import { CitedPage } from './CitedPage.tsx';

interface FrameProps {
  store: AnagenStore;
  pictures: PictureSource;
  /** What only a running page has. */
  running?: { mount: MountStage; linkTo: (view: View) => string; tracer: Tracer; answers: () => void };
  /** What only a page drawn ahead has: the picture on its stage. */
  first?: string;
}

/**
 * The page in its frame. The build draws it ahead and the running page takes that over, so that both must be the same from
 * the outermost boundary on.
 */
export function Frame({ store, pictures, running, first }: FrameProps) {
  const page = (
    <PanelBoundary name="The page" whole>
      <Page />
      <Answering answers={running?.answers} />
    </PanelBoundary>
  );
  return (
    <StrictMode>
      <StoreContext value={store}>
        <PictureContext value={pictures}>
          <FirstPictureContext value={first ?? null}>
            {running ? (
              <LinkContext value={running.linkTo}>
                <StageContext value={running.mount}>
                  <TracerContext value={running.tracer}>
                    <CitedPage store={store}>{page}</CitedPage>
                  </TracerContext>
                </StageContext>
              </LinkContext>
            ) : (
              page
            )}
          </FirstPictureContext>
        </PictureContext>
      </StoreContext>
    </StrictMode>
  );
}

/** Tells when the page before it has been drawn, and hears keys and clicks. */
function Answering({ answers }: { answers: (() => void) | undefined }) {
  useEffect(() => answers?.(), [answers]);
  return null;
}
