import type { AreaBox, Point } from '../model/geometry.ts';
import type { Camera } from './camera.ts';

/** A system as the stage points at it: its name for the data, and the area that it fills on the map. World px. */
interface System {
  id: string;
  area: AreaBox;
}

const inArea = ({ x, y, width, height }: AreaBox, [px, py]: Point) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/**
 * The map from afar: the drawing that the build has composed, as an element of the page above the graph. It follows the
 * camera by its transform and fades by its opacity; what it says and where it says it is the build's.
 */
export class SystemsLayer {
  private readonly systems: readonly System[];

  constructor(
    readonly drawing: SVGSVGElement,
    areas: readonly AreaBox[],
  ) {
    const told = new Set(
      [...drawing.querySelectorAll('[data-system]')].map((each) => each.getAttribute('data-system')),
    );
    this.systems = areas.filter(({ id }) => told.has(id)).map((area) => ({ id: area.id, area }));
  }

  /** The system whose area holds a world point, innermost first; null between systems. */
  systemAt(point: Point): System | null {
    return (
      [...this.systems].sort((a, b) => b.area.depth - a.area.depth).find(({ area }) => inArea(area, point)) ?? null
    );
  }

  /** The outcome drawn at a point of the stage, px, or null. */
  verdictAt([x, y]: Point): string | null {
    const origin = this.drawing.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const [left, top] = [origin.left + x, origin.top + y];
    const found = [...this.drawing.querySelectorAll('[data-entity]')].find((each) => {
      const box = each.getBoundingClientRect();
      // What another composition draws has no box of its own.
      return box.width > 0 && left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
    });
    return found?.getAttribute('data-entity') ?? null;
  }

  /** Shows the drawing as the camera has it; the style sheet lays it out as the `resting` camera shows the map. */
  place(camera: Camera, resting: Camera, opacity: number): void {
    const { style } = this.drawing;
    const grown = camera.zoom / resting.zoom;
    const at = [camera.x - resting.x * grown, camera.y - resting.y * grown].map((value) => `${value.toFixed(2)}px`);
    const still = Math.abs(grown - 1) < 1e-6 && at.every((value) => Math.abs(Number.parseFloat(value)) < 0.01);
    style.transform = still ? '' : `translate(${at.join(', ')}) scale(${grown})`;
    style.opacity = String(opacity);
    style.visibility = opacity > 0 ? '' : 'hidden';
  }

  /** Lets the traffic of one system stand out; null lets all of it stand alike. */
  light(system: string | null): void {
    for (const lane of this.drawing.querySelectorAll('.lane')) {
      const touches = [lane.getAttribute('data-from'), lane.getAttribute('data-to')].includes(system);
      lane.toggleAttribute('data-quiet', system !== null && !touches);
    }
  }
}
