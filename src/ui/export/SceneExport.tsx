import { writeVtt } from '../../formats/captions.ts';
import { darkTheme, lightTheme } from '../../formats/svgTheme.ts';
import type { Picture } from '../../model/geometry.ts';
import type { Scene } from '../../model/types.ts';
import { saveBlob, saveFile } from '../cite/saveFile.ts';
import { unfetched } from '../parts/arrival.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import type { Pace } from './pace.ts';
import type { Figure } from './powerpoint.ts';
import { type PaperLayout, printScene } from './printScene.tsx';
import { Undertaking } from './Undertaking.tsx';

interface SceneExportProps {
  picture: Picture;
  scene: Scene;
  close: () => void;
}

/** The whole scene: as slides to edit, as a handout on paper or in a PDF, and its captions for a recording. */
export function SceneExport({ picture, scene, close }: SceneExportProps) {
  const { index } = useStore();
  const speed = useAnagen((state) => state.player.speed);
  const stem = `anagen-${scene.id}`;
  const slides = async (pace: Pace) => {
    const { writePowerpoint } = await import('./powerpoint.ts').catch(unfetched);
    saveBlob(`${stem}.pptx`, await writePowerpoint({ index, picture, scene }, pace));
  };
  const captions = async () => {
    saveFile({ name: `${stem}.vtt`, type: 'text/vtt', text: writeVtt(scene, speed) });
    return Promise.resolve();
  };
  const paper = (layout: PaperLayout) => async () => {
    close();
    await printScene({ index, picture, scene }, layout);
  };
  return (
    <section className="export-way" aria-label="The whole figure">
      <h3>The whole figure, {scene.steps.length} steps</h3>
      <ul>
        <li>
          <Undertaking name="PowerPoint" act={slides} />
          <p>A slide for each step, its shapes and text editable, with speaker notes and references.</p>
        </li>
        <li>
          <div className="export-films">
            <Undertaking name="Handout" act={paper('handout')} />
            <Undertaking name="Pages" act={paper('pages')} />
          </div>
          <p>
            To print, or to save as a PDF from the print dialog: a handout with captions, notes and references, or one
            large page for each step.
          </p>
        </li>
        <li>
          <Films {...{ index, picture, scene }} />
          <p>The figure as it plays at {speed}×, captions in the picture; videos in 1080p, the GIF half as large.</p>
        </li>
        <li>
          <Undertaking name="Captions" act={captions} />
          <p>A WebVTT file for the video or a recording, timed at {speed}×.</p>
        </li>
      </ul>
    </section>
  );
}

/** The figure as it plays, for slides and platforms that take no page. */
function Films(figure: Figure) {
  const speed = useAnagen((state) => state.player.speed);
  const dark = useAnagen((state) => state.preferences.theme === 'dark');
  const look = { speed, theme: dark ? darkTheme : lightTheme };
  const stem = `anagen-${figure.scene.id}`;
  const films = () => import('./film.ts').catch(unfetched);
  const video = (format: 'mp4' | 'webm') => async (pace: Pace) =>
    saveBlob(`${stem}.${format}`, await (await films()).writeVideo(figure, format, look, pace));
  const gif = async (pace: Pace) => saveBlob(`${stem}.gif`, await (await films()).writeGif(figure, look, pace));
  return (
    <div className="export-films">
      <Undertaking name="MP4" act={video('mp4')} />
      <Undertaking name="WebM" act={video('webm')} />
      <Undertaking name="GIF" act={gif} />
    </div>
  );
}
