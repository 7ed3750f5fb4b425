import type { FilmFrame } from '../../formats/filmPlan.ts';
import { markedRuns } from '../../formats/markedText.ts';
import { writeSvg } from '../../formats/svg.ts';
import type { SvgTheme } from '../../formats/svgTheme.ts';
import { boundsOf } from '../../layout/placed.ts';
import { type Polyline, rounded } from '../../layout/polyline.ts';
import { scaleOf } from '../../layout/scale.ts';
import { restingPlaces, tokenPieces, trailWidth } from '../../layout/token.ts';
import { sceneName } from '../../model/sceneName.ts';
import { sceneFrame } from '../../player/frame.ts';
import type { Figure } from './powerpoint.ts';
import { fontFace, imageOf } from './raster.ts';

/** Where things stand in a film's picture, as shares of its height. */
const layout = { margin: 0.03, figure: 0.8, caption: 0.037, line: 1.2, name: 0.02 };
const family = 'Inter, system-ui, sans-serif';

/** Slow at both ends. */
const eased = (share: number) => (share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share));

/** Paints the pictures of a film, one after the other, onto a canvas. */
export class FilmPainter {
  private readonly context: CanvasRenderingContext2D;
  private step = -1;
  /** The lines of the arrows that act in the step, and where their tokens come to rest. */
  private ways: { line: Polyline; rest: number }[] = [];
  private images: { moving: HTMLImageElement; standing: HTMLImageElement } | null = null;

  constructor(
    private readonly figure: Figure,
    private readonly canvas: HTMLCanvasElement,
    private readonly theme: SvgTheme,
  ) {
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('The browser gave no canvas to draw the film on.');
    this.context = context;
  }

  /** Paints one picture; frames of a step must follow on each other. */
  async paint(frame: FilmFrame): Promise<void> {
    if (frame.step !== this.step) {
      this.step = frame.step;
      this.images = await this.drawn(frame.step);
      this.ways = this.waysOf(frame.step);
    }
    const { context, canvas, theme } = this;
    context.fillStyle = theme.stage;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const image = frame.share < 1 ? this.images?.moving : this.images?.standing;
    const { x, y, scale, bounds } = this.place();
    if (image) context.drawImage(image, x, y, bounds.width * scale, bounds.height * scale);
    this.paintTokens(frame);
    this.paintWords(frame.step);
  }

  /** Where the figure stands: as large as its room allows, in its middle. */
  private place() {
    const bounds = boundsOf(this.figure.picture);
    const { width, height } = this.canvas;
    const margin = layout.margin * height;
    const room = { width: width - 2 * margin, height: layout.figure * height - margin };
    const scale = Math.min(room.width / bounds.width, room.height / bounds.height);
    const x = (width - bounds.width * scale) / 2;
    return { bounds, scale, x, y: margin + (room.height - bounds.height * scale) / 2 };
  }

  /** The step while its tokens travel, when what they reach has not changed yet, and as it stands. */
  private async drawn(step: number) {
    const { index, picture, scene } = this.figure;
    const after = sceneFrame(index, scene, step);
    const { signs } = sceneFrame(index, scene, step - 1);
    const options = { theme: this.theme, refuted: true, view: boundsOf(picture), css: await fontFace() };
    const width = boundsOf(picture).width * this.place().scale;
    const [moving, standing] = await Promise.all(
      [{ ...after, signs }, after].map((frame) =>
        imageOf(writeSvg(picture, index.pathway, { ...options, frame, width })),
      ),
    );
    if (!moving || !standing) throw new Error('The step could not be drawn.');
    return { moving, standing };
  }

  private waysOf(step: number): { line: Polyline; rest: number }[] {
    const { index, picture, scene } = this.figure;
    const acting = new Set(sceneFrame(index, scene, step).acting.map(({ id }) => id));
    const { bendRadius } = scaleOf(picture);
    const lines = picture.routes
      .filter(({ id }) => acting.has(id))
      .map(({ id, points }) => ({ id, line: rounded(points, bendRadius) }));
    const rests = restingPlaces(lines);
    return lines.map(({ id, line }) => ({ line, rest: rests.get(id) ?? 0 }));
  }

  /** Tokens on their way or at rest, as the stage has them. */
  private paintTokens({ share }: FilmFrame): void {
    const { x, y, scale, bounds } = this.place();
    const { context } = this;
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.translate(-bounds.x, -bounds.y);
    for (const { line, rest } of this.ways) this.paintToken(line, rest * eased(share));
    context.restore();
  }

  private paintToken(line: Polyline, way: number): void {
    const { context, theme } = this;
    context.lineWidth = trailWidth;
    context.lineJoin = 'round';
    context.strokeStyle = theme.accent;
    for (const piece of tokenPieces(line, way)) {
      context.globalAlpha = piece.alpha;
      context.beginPath();
      if ('trail' in piece) {
        for (const [x, y] of piece.trail) context.lineTo(x, y);
        context.stroke();
        continue;
      }
      context.fillStyle = theme[piece.tint];
      context.arc(piece.centre[0], piece.centre[1], piece.radius, 0, 2 * Math.PI);
      context.fill();
    }
  }

  /** The caption, broken into lines, and the name of the figure with the step. */
  private paintWords(step: number): void {
    const { scene } = this.figure;
    const { context, canvas, theme } = this;
    const { width, height } = canvas;
    const margin = layout.margin * height;
    const size = layout.caption * height;
    const caption = scene.steps[step - 1]?.caption ?? scene.title;
    let x = margin;
    let y = layout.figure * height + size * 1.1;
    context.fillStyle = theme.ink;
    context.textBaseline = 'alphabetic';
    for (const { text, stressed } of markedRuns(caption)) {
      context.font = `${stressed ? 680 : 450} ${size}px ${family}`;
      for (const word of text.split(/(?<=\s)/)) {
        const room = context.measureText(word.trimEnd()).width;
        if (x + room > width - margin && x > margin) {
          x = margin;
          y += size * layout.line;
        }
        context.fillText(word, x, y);
        x += context.measureText(word).width;
      }
    }
    context.font = `500 ${layout.name * height}px ${family}`;
    context.fillStyle = theme.ink2;
    const place = step === 0 ? '' : ` · ${step} of ${scene.steps.length}`;
    context.fillText(`${sceneName(scene)}${place}`, margin, height - margin);
  }
}
