import { currentScene } from '../../store/selectors.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { usePicture } from '../pictures.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { Legend } from './Legend.tsx';
import { MapTitle } from './MapTitle.tsx';
import { Minimap } from './Minimap.tsx';
import { SceneTitle } from './SceneTitle.tsx';
import { Stage } from './Stage.tsx';
import { ZoomControls } from './ZoomControls.tsx';
import './stage.css';

/** The stage with its title above and, in room of their own so that they cover nothing, legend, small map and zoom. */
export function StageColumn() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const picture = usePicture(scene?.id ?? 'map');
  const map = usePicture('map');
  // Until a scene's picture has arrived the map stays, so that the stage never stands empty.
  const shown = picture ?? map;
  return (
    <div className="stage-column" data-scene={scene !== null}>
      {scene ? <SceneTitle scene={scene} /> : <MapTitle />}
      <div className="stage-room">
        <div className="stage-layout">
          <PanelBoundary name="The stage">
            {shown && <Stage picture={shown} label={scene ? `Figure: ${scene.title}` : 'Map of the pathway'} />}
          </PanelBoundary>
          <div className="stage-aside">
            {shown && <Legend picture={shown} />}
            {!scene && map && <Minimap picture={map} />}
            <ZoomControls levels={!scene} />
          </div>
        </div>
      </div>
    </div>
  );
}
