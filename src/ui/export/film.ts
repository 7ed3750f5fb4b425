import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import { type FilmFrame, filmPlan } from '../../formats/filmPlan.ts';
import type { SvgTheme } from '../../formats/svgTheme.ts';
import { FilmPainter } from './filmPainter.ts';
import { type Pace, paced } from './pace.ts';
import type { Figure } from './powerpoint.ts';

/** How a film looks and how fast it plays; 1 is the player's usual pace. */
export interface FilmLook {
  theme: SvgTheme;
  speed: number;
}

const video = { width: 1920, height: 1080, framesPerSecond: 30 };
const gif = { width: 960, height: 540, framesPerSecond: 12, colours: 256 };

function canvasOf({ width, height }: { width: number; height: number }): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Paints frame after frame, hands each on, and tells how far it is; rejects when it is called off. */
async function eachFrame(
  frames: readonly FilmFrame[],
  painter: FilmPainter,
  pace: Pace,
  take: (frame: FilmFrame) => Promise<void> | void,
): Promise<void> {
  for (const [at, frame] of frames.entries()) {
    await paced(pace, at / frames.length);
    await painter.paint(frame);
    await take(frame);
  }
}

const formats = {
  mp4: {
    make: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
    codecs: ['avc', 'av1', 'vp9'],
    type: 'video/mp4',
  },
  webm: { make: () => new WebMOutputFormat(), codecs: ['vp9', 'av1', 'vp8'], type: 'video/webm' },
} as const;

/**
 * A scene that plays, with its captions, as a video of 1920 × 1080. Rejects where the browser encodes no video of the format,
 * and when it is called off.
 */
export async function writeVideo(
  figure: Figure,
  format: keyof typeof formats,
  { theme, speed }: FilmLook,
  pace: Pace,
): Promise<Blob> {
  const { make, codecs, type } = formats[format];
  const codec = await getFirstEncodableVideoCodec([...codecs], video);
  if (codec === null) throw new Error('This browser encodes no video of this kind. Try another format, or the GIF.');
  const canvas = canvasOf(video);
  const target = new BufferTarget();
  const output = new Output({ format: make(), target });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH, keyFrameInterval: 5 });
  output.addVideoTrack(source);
  await output.start();
  try {
    const frames = filmPlan(figure.scene, speed, video.framesPerSecond);
    await eachFrame(frames, new FilmPainter(figure, canvas, theme), pace, ({ at, lasts }) =>
      source.add(at / 1000, lasts / 1000),
    );
    await output.finalize();
  } catch (fault) {
    await output.cancel();
    throw fault;
  }
  if (target.buffer === null) throw new Error('The video came out empty.');
  return new Blob([target.buffer], { type });
}

/** A scene that plays, with its captions, as an animated GIF of 960 × 540 that begins again. Rejects when it is called off. */
export async function writeGif(figure: Figure, { theme, speed }: FilmLook, pace: Pace): Promise<Blob> {
  const canvas = canvasOf(gif);
  const painter = new FilmPainter(figure, canvas, theme);
  const encoder = GIFEncoder();
  const frames = filmPlan(figure.scene, speed, gif.framesPerSecond);
  let palette: number[][] | null = null;
  let step = -1;
  await eachFrame(frames, painter, pace, (frame) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, gif.width, gif.height) ?? { data: null };
    if (data === null) throw new Error('The browser gave no pixels of the film.');
    // Within a step only tokens and badges change: its colours are counted once.
    if (palette === null || frame.step !== step) palette = quantize(data, gif.colours);
    step = frame.step;
    encoder.writeFrame(applyPalette(data, palette), gif.width, gif.height, { palette, delay: frame.lasts, repeat: 0 });
  });
  encoder.finish();
  return new Blob([encoder.bytes()], { type: 'image/gif' });
}
