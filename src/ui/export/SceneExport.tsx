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

/** The whole scene: as slides to edit, as a PDF or on paper, as it plays, and its captions for a recording. */
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
  return (
    <section className="export-way" aria-label="The whole figure">
      <h3>The whole figure, {scene.steps.length} steps</h3>
      <ul>
        <li>
          <Undertaking name="PowerPoint" act={slides} />
          <p>A slide for each step, its shapes and text editable, with speaker notes and references.</p>
        </li>
        <Papers figure={{ index, picture, scene }} close={close} />
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

/** The figure as a document: saved as a PDF, or handed to the browser's print dialog. */
function Papers({ figure, close }: { figure: Figure; close: () => void }) {
  const stem = `anagen-${figure.scene.id}`;
  const save = (layout: PaperLayout) => async (pace: Pace) => {
    const parts = Promise.all([import('./pdf.ts'), import('./pdfMeans.ts')]);
    const [{ writePdf }, { pdfMeans }] = await parts.catch(unfetched);
    const name = layout === 'handout' ? `${stem}-handout.pdf` : `${stem}.pdf`;
    saveBlob(name, await writePdf(figure, layout, await pdfMeans(), pace));
  };
  const print = (layout: PaperLayout) => async () => {
    close();
    await printScene(figure, layout);
  };
  return (
    <>
      <li>
        <div className="export-films">
          <Undertaking name="PDF handout" act={save('handout')} />
          <Undertaking name="PDF pages" act={save('pages')} />
        </div>
        <p>A handout with captions, notes and references, or one large page for each step; text can be searched.</p>
      </li>
      <li>
        <div className="export-films">
          <Undertaking name="Print handout" act={print('handout')} />
          <Undertaking name="Print pages" act={print('pages')} />
        </div>
        <p>The same on paper, through the print dialog of the browser.</p>
      </li>
    </>
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
