import { type CSSProperties, useEffect, useRef } from 'react';
import { Bar } from './bar/Bar.tsx';
import { FigureList } from './figures/FigureList.tsx';
import { usePageKeys } from './keys/usePageKeys.ts';
import { OutlinePanel, useOutlinePlace } from './outline/OutlinePanel.tsx';
import { lazyLater, lazyPart } from './parts/firstView.ts';
import { Notice } from './parts/Notice.tsx';
import { PanelBoundary } from './parts/PanelBoundary.tsx';
import { panelLimits, panelSize } from './parts/panelSize.ts';
import { Splitter } from './parts/Splitter.tsx';
import { usePresenting } from './present/usePresenting.ts';
import { StageColumn } from './stage/StageColumn.tsx';
import { useAnagen } from './useAnagen.ts';
import './page.css';
import './compact.css';

const Announcer = lazyLater(() => import('./announce/Announcer.tsx').then((module) => module.Announcer));
const Evidence = lazyPart(() => import('./evidence/Evidence.tsx').then((module) => module.Evidence));
const FigureGallery = lazyPart(() => import('./figures/FigureGallery.tsx').then((module) => module.FigureGallery));
const InspectorPanel = lazyPart(() => import('./inspector/InspectorPanel.tsx').then((module) => module.InspectorPanel));
const PlayerPanel = lazyPart(() => import('./player/PlayerPanel.tsx').then((module) => module.PlayerPanel));
const PresentPanel = lazyPart(() => import('./present/PresentPanel.tsx').then((module) => module.RunningPresentPanel));

/** The whole page: the bar, the figures, the stage with its player, the inspector, and the surfaces that lie over them. */
export function Page() {
  const page = useRef<HTMLDivElement>(null);
  const presenting = useAnagen((state) => state.presenting);
  const surface = useAnagen((state) => state.surface);
  const beside = useOutlinePlace() === 'beside';
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
        {!presenting && surface !== 'evidence' && (beside ? <OutlinePanel place="beside" /> : <FigurePanel />)}
        <Middle />
        {!presenting && <InspectorPart />}
      </div>
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

/** The stage stays in place under the surfaces that cover it, so that it is as it was when they are left. */
function Middle() {
  const surface = useAnagen((state) => state.surface);
  const inScene = useAnagen((state) => state.sceneId !== null);
  const presenting = useAnagen((state) => state.presenting);
  const beside = useOutlinePlace() === 'beside';
  const listOpen = useFigureListOpen();
  const selected = useAnagen((state) => state.selection !== null);
  const gallery = surface === 'figures' && !inScene;
  const covered = surface === 'evidence' || gallery;
  return (
    <main className="middle">
      {beside && <SideSplitter panel="outline" />}
      {!presenting && surface !== 'evidence' && listOpen && !beside && <SideSplitter panel="figures" />}
      {!presenting && selected && <SideSplitter panel="inspector" />}
      <div className="stage-and-player" data-covered={covered || undefined} inert={covered}>
        <StageColumn />
        {inScene && (presenting ? <PresentPart /> : <PlayerPart />)}
      </div>
      {covered && (
        <div className="surface-over">
          <PanelBoundary
            name={gallery ? 'The figures' : 'The evidence'}
            key={surface}
            waiting={<p className="loading">Loading …</p>}
          >
            {gallery ? <FigureGallery /> : <Evidence />}
          </PanelBoundary>
        </div>
      )}
    </main>
  );
}

const sides = {
  figures: { label: 'Width of the list of figures', grows: 1 },
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
