import { ChevronLeft } from 'lucide-react';
import { type CSSProperties, lazy, Suspense, useEffect, useRef } from 'react';
import type { Scene } from '../model/types.ts';
import { currentScene } from '../store/selectors.ts';
import { Bar } from './bar/Bar.tsx';
import { FigureGallery } from './figures/FigureGallery.tsx';
import { FigureList } from './figures/FigureList.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { usePageKeys } from './keys/usePageKeys.ts';
import { Notice } from './parts/Notice.tsx';
import { PanelBoundary } from './parts/PanelBoundary.tsx';
import { inspectorSheet, panelLimits, panelSize, playerLimits, playerSheet, roomForNotes } from './parts/panelSize.ts';
import { Sheet } from './parts/Sheet.tsx';
import { Splitter } from './parts/Splitter.tsx';
import { useCompact } from './parts/useCompact.ts';
import { Player } from './player/Player.tsx';
import { PresentPanel } from './present/PresentPanel.tsx';
import { usePresenting } from './present/usePresenting.ts';
import { StageColumn } from './stage/StageColumn.tsx';
import { useAnagen, useStore } from './useAnagen.ts';
import './page.css';
import './compact.css';

const Evidence = lazy(() => import('./evidence/Evidence.tsx').then((module) => ({ default: module.Evidence })));

/** The whole page: the bar, the figures, the stage with its player, the inspector, and the surfaces that lie over them. */
export function Page() {
  const page = useRef<HTMLDivElement>(null);
  const presenting = useAnagen((state) => state.presenting);
  const surface = useAnagen((state) => state.surface);
  const inScene = useAnagen((state) => state.sceneId !== null && state.surface === 'figures');
  usePageKeys();
  useTopOf(useAnagen((state) => `${state.surface} ${state.sceneId}`));
  usePresenting(page);
  return (
    <div ref={page} className="page" data-presenting={presenting || undefined} data-scene={inScene || undefined}>
      {!presenting && (
        <PanelBoundary name="The bar">
          <Bar />
        </PanelBoundary>
      )}
      <div className="body">
        {!presenting && surface !== 'evidence' && <FigurePanel />}
        <Middle />
        {!presenting && <InspectorPanel />}
      </div>
      <Notice />
    </div>
  );
}

/** Where the page itself scrolls, enlarged, every surface and scene begins at its top. */
function useTopOf(place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the reader goes elsewhere
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [place]);
}

/** And there what is selected comes into sight below the stage. */
function useInSight(id: string, when: unknown): void {
  useEffect(() => {
    if (when) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, when]);
}

function useFigureListOpen(): boolean {
  return useAnagen(({ preferences, sceneId }) =>
    sceneId === null ? preferences.figureListOpen : preferences.figureListOpenInScene,
  );
}

function FigurePanel() {
  const open = useFigureListOpen();
  const width = useAnagen((state) => panelSize(state.preferences.sizes.figures, panelLimits.figures));
  return (
    <div id="figures" className="panel-left" style={{ '--size': open ? `${width}px` : undefined } as CSSProperties}>
      <PanelBoundary name="The list of figures">
        <FigureList />
      </PanelBoundary>
    </div>
  );
}

/** The stage stays in place under the surfaces that cover it, so that it is as it was when they are left. */
function Middle() {
  const { index } = useStore();
  const surface = useAnagen((state) => state.surface);
  const scene = useAnagen((state) => currentScene(index, state));
  const presenting = useAnagen((state) => state.presenting);
  const listOpen = useFigureListOpen();
  const selected = useAnagen((state) => state.selection !== null);
  const gallery = surface === 'figures' && scene === null;
  const covered = surface === 'evidence' || gallery;
  return (
    <main className="middle">
      {!presenting && surface !== 'evidence' && listOpen && <SideSplitter panel="figures" />}
      {!presenting && selected && <SideSplitter panel="inspector" />}
      <div className="stage-and-player" data-covered={covered || undefined} inert={covered}>
        <StageColumn />
        {scene && (presenting ? <PresentPart scene={scene} /> : <PlayerPanel scene={scene} />)}
      </div>
      {covered && (
        <div className="surface-over">
          <PanelBoundary name={gallery ? 'The figures' : 'The evidence'} key={surface}>
            {gallery ? (
              <FigureGallery />
            ) : (
              <Suspense fallback={<p className="loading">Loading the evidence …</p>}>
                <Evidence />
              </Suspense>
            )}
          </PanelBoundary>
        </div>
      )}
    </main>
  );
}

const sides = {
  figures: { label: 'Width of the list of figures', grows: 1 },
  inspector: { label: 'Width of the inspector', grows: -1 },
} as const;

/** The splitter of a panel beside the middle. It lies on the middle's edge, so that it is part of the page's main part. */
function SideSplitter({ panel }: { panel: keyof typeof sides }) {
  const { label, grows } = sides[panel];
  return <Splitter panel={panel} label={label} controls={panel} limits={panelLimits[panel]} grows={grows} axis="x" />;
}

function PresentPart({ scene }: { scene: Scene }) {
  return (
    <PanelBoundary name="The caption">
      <PresentPanel scene={scene} />
    </PanelBoundary>
  );
}

/** On a small window the player comes from below, and gives its place to the inspector while something is selected. */
function PlayerPanel({ scene }: { scene: Scene }) {
  const compact = useCompact();
  const selected = useAnagen((state) => state.selection !== null);
  if (!compact) return <WidePlayer scene={scene} />;
  return (
    <Sheet id="player" name="the player" wished={playerSheet} hidden={selected}>
      <PanelBoundary name="The player">
        <Player scene={scene} />
      </PanelBoundary>
    </Sheet>
  );
}

function WidePlayer({ scene }: { scene: Scene }) {
  const notesOpen = useAnagen((state) => state.preferences.notesOpen);
  const chosen = useAnagen((state) => state.preferences.sizes.player);
  const limits = playerLimits(scene);
  return (
    <>
      <Splitter panel="player" label="Height of the player" controls="player" limits={limits} grows={-1} axis="y" />
      <div
        id="player"
        className="panel-below"
        style={
          {
            '--size': `${panelSize(chosen, limits)}px`,
            '--notes': notesOpen && chosen === undefined ? `${roomForNotes}px` : '0px',
          } as CSSProperties
        }
      >
        <PanelBoundary name="The player">
          <Player scene={scene} />
        </PanelBoundary>
      </div>
    </>
  );
}

function InspectorPanel() {
  const compact = useCompact();
  const selection = useAnagen((state) => state.selection);
  const width = useAnagen((state) => panelSize(state.preferences.sizes.inspector, panelLimits.inspector));
  useInSight('inspector', compact && selection);
  if (!selection) return null;
  if (compact)
    return (
      <Sheet id="inspector" name="the inspector" wished={inspectorSheet} lead={<BackToStep />}>
        <PanelBoundary name="The inspector">
          <Inspector />
        </PanelBoundary>
      </Sheet>
    );
  return (
    <div id="inspector" className="panel-right" style={{ '--size': `${width}px` } as CSSProperties}>
      <PanelBoundary name="The inspector">
        <Inspector />
      </PanelBoundary>
    </div>
  );
}

/** From the inspector's sheet back to the player's, in whose place it stands. */
function BackToStep() {
  const { index, actions } = useStore();
  const scene = useAnagen((state) => (state.surface === 'figures' ? currentScene(index, state) : null));
  const step = useAnagen((state) => state.player.step);
  if (scene === null) return null;
  return (
    <button type="button" className="sheet-lead" onClick={() => actions.select(null)}>
      <ChevronLeft size={16} aria-hidden="true" />
      {step === 0 ? 'Opening' : `Step ${step} of ${scene.steps.length}`}
    </button>
  );
}
