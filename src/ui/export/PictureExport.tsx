import { useState } from 'react';
import { stepSvg } from '../../formats/stepSvg.ts';
import { type SvgOptions, writeSvg } from '../../formats/svg.ts';
import { darkTheme, lightTheme } from '../../formats/svgTheme.ts';
import { boundsOf } from '../../layout/placed.ts';
import type { Picture } from '../../model/geometry.ts';
import type { Scene } from '../../model/types.ts';
import { saveBlob } from '../cite/saveFile.ts';
import { Choice } from '../parts/Choice.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { fontFace, rasterised } from './raster.ts';
import { Undertaking } from './Undertaking.tsx';

type Look = 'light' | 'dark' | 'transparent';

const looks = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'transparent', label: 'Transparent' },
] as const;
const scales = ['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }));
/** Free room around a picture that is saved, world px. */
const margin = 16;

function optionsOf(picture: Picture, look: Look, css: string): Omit<SvgOptions, 'frame' | 'title' | 'description'> {
  const { x, y, width, height } = boundsOf(picture);
  return {
    theme: look === 'dark' ? darkTheme : lightTheme,
    groundless: look === 'transparent',
    view: { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin },
    css,
  };
}

/** The picture on the stage as it stands: as a drawing with text that can be searched and edited, or in pixels. */
export function PictureExport({ picture, scene }: { picture: Picture; scene: Scene | null }) {
  const { index } = useStore();
  const step = useAnagen((state) => state.player.step);
  const [look, setLook] = useState<Look>('light');
  const [scale, setScale] = useState('2');
  const stem = scene ? `anagen-${scene.id}-${step}` : 'anagen-map';
  const drawn = async () => {
    const options = optionsOf(picture, look, await fontFace());
    const { title, summary } = index.pathway.info;
    const svg = scene
      ? stepSvg(index, picture, scene, step, options)
      : writeSvg(picture, index.pathway, { refuted: true, ...options, title, description: summary });
    return { svg, size: options.view ?? picture };
  };
  const save = {
    svg: async () => saveBlob(`${stem}.svg`, new Blob([(await drawn()).svg], { type: 'image/svg+xml;charset=utf-8' })),
    png: async () => {
      const { svg, size } = await drawn();
      saveBlob(`${stem}.png`, await rasterised(svg, size, Number(scale)));
    },
  };
  return (
    <section className="export-way" aria-label="Picture">
      <h3>
        {scene ? (step === 0 ? 'The opening as a picture' : `Step ${step} as a picture`) : 'The map as a picture'}
      </h3>
      <div className="export-choices">
        <Choice legend="Colours" options={looks} chosen={look} onChoose={setLook} />
        <Choice legend="Size of the PNG" options={scales} chosen={scale} onChoose={setScale} />
      </div>
      <div className="export-buttons">
        <Undertaking name="SVG" act={save.svg} />
        <Undertaking name="PNG" act={save.png} />
      </div>
    </section>
  );
}
