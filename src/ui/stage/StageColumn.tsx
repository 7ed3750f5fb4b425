import { useEffect, useRef } from 'react';
import { currentScene } from '../../store/selectors.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { usePicture } from '../pictures.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { asidePlace } from './asidePlace.ts';
import { Disclaimer } from './Disclaimer.tsx';
import { Legend } from './Legend.tsx';
import { MapTitle } from './MapTitle.tsx';
import { Minimap } from './Minimap.tsx';
import { SceneTitle } from './SceneTitle.tsx';
import { focusOnStage, Stage } from './Stage.tsx';
import { useSize } from './useSize.ts';
import { ZoomControls } from './ZoomControls.tsx';
import './stage.css';
import './stage-aside.css';

/** Whoever leaves a scene goes on from the map: what had the focus, the button or the player, is gone. */
function useFocusAfterScene(sceneId: string | null): void {
  const before = useRef(sceneId);
  useEffect(() => {
    if (before.current !== null && sceneId === null && document.activeElement === document.body) focusOnStage();
    before.current = sceneId;
  }, [sceneId]);
}

/** The stage with its title above and, in room of their own so that they cover nothing, legend, small map and zoom. */
export function StageColumn() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const picture = usePicture(scene?.id ?? 'map');
  useFocusAfterScene(scene?.id ?? null);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const legendOpen = useAnagen((state) => state.preferences.legendOpen);
  const compact = useCompact();
  const place = size && picture && !compact ? asidePlace(size, picture, legendOpen) : 'below';
  return (
    <div className="stage-column">
      {scene ? <SceneTitle scene={scene} /> : <MapTitle />}
      <div ref={room} className="stage-room" data-aside={place}>
        <PanelBoundary name="The stage">
          <Stage />
        </PanelBoundary>
        <div className="stage-aside">
          <PanelBoundary name="The legend">
            {picture && <Legend picture={picture} />}
            <div className="stage-tools">
              {(compact || !scene) && picture && <Minimap picture={picture} />}
              <ZoomControls levels={!scene} />
            </div>
          </PanelBoundary>
        </div>
      </div>
      {!scene && <Disclaimer text={index.pathway.info.disclaimer} />}
    </div>
  );
}
