import { type CSSProperties, useEffect } from 'react';
import { isInScene } from '../store/selectors.ts';
import { Bar } from './bar/Bar.tsx';
import { FigureList } from './figures/FigureList.tsx';
import { InspectorPanel } from './inspector/lazyInspector.ts';
import { usePageKeys } from './keys/usePageKeys.ts';
import { OutlinePanel, useOutlinePlace } from './outline/OutlinePanel.tsx';
import { lazyLater, lazyPart } from './parts/firstView.ts';
import { Notice } from './parts/Notice.tsx';
import { PanelBoundary } from './parts/PanelBoundary.tsx';
import { panelLimits, panelSize } from './parts/panelSize.ts';
import { Splitter } from './parts/Splitter.tsx';
import { useCompact } from './parts/useCompact.ts';
import { PlayerPanel } from './player/lazyPlayer.ts';
import { usePresenting } from './present/usePresenting.ts';
import { StageColumn } from './stage/StageColumn.tsx';
import { TracePlace } from './trace/TracePlace.tsx';
import { useAnagen } from './useAnagen.ts';
import './page.css';
import './compact.css';

const Announcer = lazyLater(() => import('./announce/Announcer.tsx').then((module) => module.Announcer));
const Evidence = lazyPart(() => import('./evidence/Evidence.tsx').then((module) => module.Evidence));
const FigureGallery = lazyPart(() => import('./figures/FigureGallery.tsx').then((module) => module.FigureGallery));
const PresentOverlay = lazyPart(() => import('./present/PresentOverlay.tsx').then((module) => module.PresentOverlay));
const SpeakerPanel = lazyPart(() => import('./speaker/SpeakerPanel.tsx').then((module) => module.SpeakerPanel));
const PresentPanel = lazyPart(() => import('./present/PresentPanel.tsx').then((module) => module.RunningPresentPanel));

/** The whole page: the bar, the figures, the stage with its player, the inspector, and the surfaces that lie over them. */
export function Page() {
  const presenting = useAnagen((state) => state.presenting);
  const surface = useAnagen((state) => state.surface);
  const inScene = useAnagen(isInScene);
  const embedded = useAnagen((state) => state.embedded);
  usePageKeys();
  useTopOf(useAnagen((state) => `${state.surface} ${state.sceneId}`));
  usePresenting();
  return (
    <div className="page" data-presenting={presenting || undefined} data-scene={inScene || undefined}>
      {!presenting && !embedded && (
        <PanelBoundary name="The bar">
          <Bar />
        </PanelBoundary>
      )}
      <div className="body">
        {!presenting && !embedded && surface !== 'evidence' && <LeftPart />}
        <Middle />
        {!presenting && <InspectorPart />}
      </div>
      <PresentedOver />
      <Notice />
      <VoicePart />
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

/** Beside the stage: what the speaker needs, or the outline, or what the surface has there. */
function LeftPart() {
  const speaks = useAnagen((state) => state.mirror.role === 'speaker');
  const beside = useOutlinePlace() === 'beside';
  if (beside) return <OutlinePanel place="beside" />;
  if (!speaks) return <LeftPanel />;
  return (
    <PanelBoundary name="The speaker’s panel" waiting={<p className="loading">Loading …</p>}>
      <SpeakerPanel />
    </PanelBoundary>
  );
}

/** Beside the stage: what is traced, or the list of figures. */
function LeftPanel() {
  const tracing = useAnagen((state) => state.surface === 'trace');
  const compact = useCompact();
  if (!tracing) return <FigurePanel />;
  return compact ? null : <TracePlace />;
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
    <div
      id="figures"
      className="panel-left"
      data-open={open || undefined}
      style={{ '--size': open ? `${width}px` : undefined } as CSSProperties}
    >
      <PanelBoundary name="The list of figures">
        <FigureList />
      </PanelBoundary>
    </div>
  );
}

/** What lies over the stage, or null. In a small window a trace is asked there, and gives way to what is played of it. */
function useCover(): 'evidence' | 'gallery' | 'trace' | null {
  const surface = useAnagen((state) => state.surface);
  const inScene = useAnagen((state) => state.sceneId !== null);
  const compact = useCompact();
  if (surface === 'evidence') return 'evidence';
  if (inScene) return null;
  if (surface === 'figures') return 'gallery';
  return surface === 'trace' && compact ? 'trace' : null;
}

/** The stage stays in place under the surfaces that cover it, so that it is as it was when they are left. */
function Middle() {
  const inScene = useAnagen((state) => state.sceneId !== null);
  const presenting = useAnagen((state) => state.presenting);
  const cover = useCover();
  return (
    <main className="middle">
      <SideSplitters />
      <div className="stage-and-player" data-covered={cover !== null || undefined} inert={cover !== null}>
        <StageColumn />
        {inScene && (presenting ? <PresentPart /> : <PlayerPart />)}
      </div>
      {cover === 'trace' && <TracePlace over />}
      {(cover === 'evidence' || cover === 'gallery') && (
        <div className="surface-over">
          <PanelBoundary
            name={cover === 'gallery' ? 'The figures' : 'The evidence'}
            key={cover}
            waiting={<p className="loading">Loading …</p>}
          >
            {cover === 'gallery' ? <FigureGallery /> : <Evidence />}
          </PanelBoundary>
        </div>
      )}
    </main>
  );
}

/** One splitter for each panel that stands beside the middle. */
function SideSplitters() {
  const surface = useAnagen((state) => state.surface);
  const presenting = useAnagen((state) => state.presenting);
  const beside = useOutlinePlace() === 'beside';
  const listOpen = useFigureListOpen();
  const selected = useAnagen((state) => state.selection !== null);
  const embedded = useAnagen((state) => state.embedded);
  if (presenting || embedded) return null;
  const figures = listOpen && (surface === 'explore' || surface === 'figures');
  const left = beside ? 'outline' : surface === 'trace' ? 'trace' : figures ? 'figures' : null;
  return (
    <>
      {left && <SideSplitter panel={left} />}
      {selected && <SideSplitter panel="inspector" />}
    </>
  );
}

const sides = {
  figures: { label: 'Width of the list of figures', grows: 1 },
  trace: { label: 'Width of the trace', grows: 1 },
  outline: { label: 'Width of the outline', grows: 1 },
  inspector: { label: 'Width of the inspector', grows: -1 },
} as const;

/** The splitter of a panel beside the middle. It lies on the middle's edge, so that it is part of the page's main part. */
function SideSplitter({ panel }: { panel: keyof typeof sides }) {
  const { label, grows } = sides[panel];
  return <Splitter panel={panel} label={label} controls={panel} limits={panelLimits[panel]} grows={grows} axis="x" />;
}

function PlayerPart() {
  const scene = useAnagen((state) => state.sceneId ?? undefined);
  return (
    <PanelBoundary name="The player" about={scene} room="panel-below" waiting={<div className="panel-below" />}>
      <PlayerPanel />
    </PanelBoundary>
  );
}

function PresentPart() {
  return (
    <PanelBoundary name="The caption">
      <PresentPanel />
    </PanelBoundary>
  );
}

/** What lies over all that is presented, and in the speaker's window what is pointed with. */
function PresentedOver() {
  const spoken = useAnagen((state) => state.presenting || state.mirror.role === 'speaker');
  return (
    spoken && (
      <PanelBoundary name="The pointer">
        <PresentOverlay />
      </PanelBoundary>
    )
  );
}

/** Where the voice fails nothing is there to be seen; whenever there is something else to say, it is tried again. */
function VoicePart() {
  const about = useAnagen(({ sceneId, selection, player }) => `${sceneId} ${player.step} ${selection?.id}`);
  return (
    <PanelBoundary name="The voice" about={about} room="unseen">
      <Announcer />
    </PanelBoundary>
  );
}

function InspectorPart() {
  const selected = useAnagen((state) => state.selection?.id);
  if (selected === undefined) return null;
  return (
    <PanelBoundary
      name="The inspector"
      about={selected}
      room="panel-right"
      roomId="inspector"
      waiting={<div id="inspector" className="panel-right" />}
    >
      <InspectorPanel />
    </PanelBoundary>
  );
}
