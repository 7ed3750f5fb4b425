import type { Layer } from './layers.ts';

/**
 * Softens a change: what was drawn is copied onto a layer of its own, which then fades while the new state is already
 * beneath it. The browser composites the fade; nothing is drawn again for it.
 */
export class Crossfade {
  private fade: Animation | null = null;

  constructor(private readonly layer: Layer) {}

  /** Copies these canvases, bottom to top, and fades the copy out over `duration` ms. Opacities below 1 are kept. */
  from(canvases: readonly { canvas: HTMLCanvasElement; opacity?: number }[], duration: number): void {
    this.drop();
    const { canvas, context } = this.layer;
    const like = canvases[0]?.canvas;
    if (like === undefined) return;
    // The copy keeps its size and place even when the stage under it changes.
    [canvas.width, canvas.height] = [like.width, like.height];
    [canvas.style.width, canvas.style.height] = [`${like.clientWidth}px`, `${like.clientHeight}px`];
    [canvas.style.left, canvas.style.top] = ['0', '0'];
    this.layer.clear();
    for (const { canvas: source, opacity } of canvases) {
      if (source.width === 0 || source.height === 0) continue;
      context.globalAlpha = opacity ?? 1;
      context.drawImage(source, 0, 0, canvas.width, canvas.height);
    }
    context.globalAlpha = 1;
    canvas.style.visibility = 'visible';
    const fade = canvas.animate([{ opacity: 1 }, { opacity: 0 }], { duration, fill: 'forwards' });
    fade.addEventListener('finish', () => this.drop(fade));
    this.fade = fade;
  }

  /** Moves the copy, px, when the stage itself has moved on the page. */
  shift(dx: number, dy: number): void {
    const { style } = this.layer.canvas;
    [style.left, style.top] = [`${Number.parseFloat(style.left) + dx}px`, `${Number.parseFloat(style.top) + dy}px`];
  }

  /** Ends a fade at once, as when the camera moves under it. */
  drop(fade: Animation | null = this.fade): void {
    if (fade === null || fade !== this.fade) return;
    this.fade = null;
    this.layer.canvas.style.visibility = 'hidden';
    fade.cancel();
  }

  get running(): boolean {
    return this.fade !== null;
  }
}
