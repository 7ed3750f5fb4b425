import { useEffect, useRef } from 'react';
import { currentScene } from '../../store/selectors.ts';
import { OutlinePanel, useOutlinePlace } from '../outline/OutlinePanel.tsx';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { usePicture } from '../pictures.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { Disclaimer } from './Disclaimer.tsx';
import { EmbedTitle } from './EmbedTitle.tsx';
import { Legend } from './Legend.tsx';
import { MapTitle } from './MapTitle.tsx';
import { Minimap } from './Minimap.tsx';
import { SceneTitle } from './SceneTitle.tsx';
import { focusOnStage, Stage } from './Stage.tsx';
import { StandingOut } from './StandingOut.tsx';
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
  const { index } = useSkeleton();
  const scene = useAnagen((state) => currentScene(index, state));
  const picture = usePicture(scene?.id ?? 'map');
  useFocusAfterScene(scene?.id ?? null);
  const alone = useOutlinePlace() === 'alone';
  const compact = useCompact();
  const embedded = useAnagen((state) => state.embedded);
  return (
    <div className="stage-column" data-put-away={alone || undefined}>
      {embedded ? <EmbedTitle scene={scene} /> : scene ? <SceneTitle scene={scene} /> : <MapTitle />}
      {!scene && <StandingOut />}
      {alone && <OutlinePanel place="alone" />}
      <div className="stage-room">
        <div className="stage-layout" data-picture={scene?.id ?? 'map'}>
          <PanelBoundary name="The stage" about={scene?.id}>
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
      </div>
      {!scene && <Disclaimer text={index.pathway.info.disclaimer} />}
    </div>
  );
}
