import { Play, ZoomIn, ZoomOut } from 'lucide-react';
import type { SkeletonScene } from '../../model/skeleton.ts';
import { isFiltering } from '../../store/selectors.ts';
import { ExportControl } from '../export/ExportControl.tsx';
import { OutlineButton } from '../outline/OutlineButton.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** The figure that a first visit is led to: the review's panel 2A, else the first scene there is. */
function firstFigure(scenes: readonly SkeletonScene[]): SkeletonScene | undefined {
  return scenes.find((scene) => scene.panel === '2A') ?? scenes[0];
}

/** Above the map: what it is about, and where to begin. */
export function MapTitle() {
  const { index, actions } = useSkeleton();
  const { info, scenes } = index.pathway;
  const figure = firstFigure(scenes);
  return (
    <header className="map-title">
      <div>
        <h1>{info.title}</h1>
        <MapNote />
      </div>
      <div className="map-actions">
        {figure && (
          <button
            type="button"
            className="button"
            data-accent
            onClick={() => {
              actions.openScene(figure.id);
              actions.drive({ type: 'toggle' });
            }}
          >
            <Play size={14} fill="currentColor" aria-hidden="true" />
            {figure.panel ? `Play Figure ${figure.panel}` : `Play “${figure.shortTitle}”`}
          </button>
        )}
        <LevelButton />
        <ExportControl />
        <OutlineButton above />
      </div>
    </header>
  );
}

function LevelButton() {
  const { actions } = useSkeleton();
  const overview = useAnagen((state) => state.view.level === 'systems');
  const Icon = overview ? ZoomIn : ZoomOut;
  return (
    <button type="button" className="button" onClick={() => actions.zoomTo(overview ? 'entities' : 'systems')}>
      <Icon size={14} aria-hidden="true" />
      {overview ? 'Zoom in to the entities' : 'Zoom out to the systems'}
    </button>
  );
}

/** One line under the heading: how to read what is shown at this distance, or that something is filtered away. */
function MapNote() {
  const { index } = useSkeleton();
  const overview = useAnagen((state) => state.view.level === 'systems');
  const filtered = useAnagen((state) => isFiltering(state.filters));
  const { entities, interactions } = index.pathway;
  if (filtered) return <p>The filters hide a part of the map.</p>;
  if (overview)
    return <p>Harm enters from the left, repair from the right; they meet in the skin, and the verdict falls below.</p>;
  return (
    <p>
      {entities.length} nodes, {interactions.length} arrows. Click one to read what supports it.
    </p>
  );
}
