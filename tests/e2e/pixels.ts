import type { Locator } from '@playwright/test';

/** What is asked of the stage's canvases: the colours around points, and a sum over every pixel. Px of the stage. */
export interface Look {
  /** A number that is the same only for the same picture, pixel by pixel. */
  sum: number;
  /** For each point the least distance of any pixel within its radius from its colour, 0–441. */
  off: number[];
}

export interface Probe {
  x: number;
  y: number;
  radius: number;
  /** Token of the page's colours, such as `act`. */
  token: string;
}

/** Layers of the stage, bottom to top: the areas, Cytoscape's canvas, the overlay. */
export type LayerName = 'ground' | 'graph' | 'overlay';

/** Looks at the stage's layers, laid over each other as the page lays them. */
export function look(
  stage: Locator,
  probes: readonly Probe[] = [],
  layers: readonly LayerName[] = ['ground', 'graph', 'overlay'],
): Promise<Look> {
  return stage.evaluate(
    (element, { asked, wanted }): Look => {
      const selectors: Record<string, string> = {
        ground: '.anagen-ground',
        graph: '.anagen-graph canvas[data-id$="-node"]',
        overlay: '.anagen-overlay',
      };
      const canvases = wanted.map((name) => element.querySelector<HTMLCanvasElement>(selectors[name] ?? ''));
      const { clientWidth: width, clientHeight: height } = element;
      const sheet = new OffscreenCanvas(width, height);
      const context = sheet.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      for (const canvas of canvases) {
        if (!canvas) continue;
        // From afar the graph stays where it was, unseen.
        context.globalAlpha = Number(getComputedStyle(canvas.closest('.anagen-layer') ?? canvas).opacity);
        context.drawImage(canvas, 0, 0, width, height);
      }
      context.globalAlpha = 1;
      const { data } = context.getImageData(0, 0, width, height);
      let sum = 2_166_136_261;
      for (const word of new Uint32Array(data.buffer)) sum = Math.imul(sum ^ word, 16_777_619) >>> 0;

      const dot = document.createElement('span');
      element.append(dot);
      const colourOf = (token: string) => {
        dot.style.color = `var(--${token})`;
        return (getComputedStyle(dot).color.match(/[\d.]+/g) ?? []).map(Number);
      };
      const offOf = ({ x, y, radius, token }: (typeof asked)[number]) => {
        const [red = 0, green = 0, blue = 0] = colourOf(token);
        let least = 442;
        for (let py = Math.round(y - radius); py <= y + radius; py++)
          for (let px = Math.round(x - radius); px <= x + radius; px++) {
            if (px < 0 || py < 0 || px >= width || py >= height) continue;
            const at = 4 * (py * width + px);
            const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4);
            if (alpha > 250) least = Math.min(least, Math.hypot(r - red, g - green, b - blue));
          }
        return least;
      };
      const off = asked.map(offOf);
      dot.remove();
      return { sum, off };
    },
    { asked: [...probes], wanted: [...layers] },
  );
}
