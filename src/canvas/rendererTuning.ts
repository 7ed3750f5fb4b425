import type { Core } from 'cytoscape';
import { innerRule } from './look.ts';

/**
 * Three adjustments to Cytoscape's canvas renderer, which offers no option for them. Each is made only where the renderer
 * looks as expected (3.34), so that another version draws its own way instead of failing.
 */
interface ArrowShape {
  points: number[];
  radius?: number;
  gap(edge: DrawnElement): number;
  spacing(edge: DrawnElement): number;
}

interface DrawnElement {
  isNode(): boolean;
  visible(): boolean;
  data(key: string): unknown;
  position(): { x: number; y: number };
  pstyle(name: string): { pfValue: number; strValue: string };
}

interface Renderer {
  drawElement?: (context: CanvasRenderingContext2D, element: DrawnElement) => void;
  drawLayeredElements?: (context: CanvasRenderingContext2D, elements: readonly DrawnElement[]) => void;
  drawCachedElements?: (context: CanvasRenderingContext2D, elements: readonly DrawnElement[]) => void;
  arrowShapes?: Record<string, ArrowShape>;
}

/** Cytoscape draws a head in units of this many px for lines up to 3 px wide. */
const unit = 29;

/** Applies the adjustments to an instance that is not drawn yet. While nobody looks at it, nothing is drawn. */
export function tuneRenderer(cy: Core, isLookedAt: () => boolean): void {
  const { renderer } = cy as unknown as { renderer?: () => Renderer };
  const found = renderer?.call(cy);
  if (found === undefined) return;
  drawDirectly(found, isLookedAt);
  shapeHeads(found);
}

/**
 * Draws elements straight to the canvas. The texture caches would draw labels softly, and would render again in idle
 * time after every change, while a token travels. Cells and outcomes get their second rule here.
 */
function drawDirectly(renderer: Renderer, isLookedAt: () => boolean): void {
  const { drawElement } = renderer;
  if (drawElement === undefined || renderer.drawLayeredElements === undefined) return;
  const draw = (context: CanvasRenderingContext2D, elements: readonly DrawnElement[]) => {
    if (!isLookedAt()) return;
    for (const element of elements) {
      drawElement.call(renderer, context, element);
      if (element.isNode() && element.data('ruled') === true && element.visible()) drawInnerRule(context, element);
    }
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
}

function drawInnerRule(context: CanvasRenderingContext2D, node: DrawnElement): void {
  const { x, y } = node.position();
  const factor = (node.pstyle('font-size').pfValue ?? 11) / 11;
  const inset = innerRule.inset * Math.min(1.4, factor);
  const width = (node.data('width') as number) - 2 * inset;
  const height = (node.data('height') as number) - 2 * inset;
  context.beginPath();
  if (node.data('shape') === 'ellipse') context.ellipse(x, y, width / 2, height / 2, 0, 0, 2 * Math.PI);
  else context.rect(x - width / 2, y - height / 2, width, height);
  context.setLineDash([]);
  context.lineWidth = innerRule.width;
  context.globalAlpha = 0.7;
  context.strokeStyle = node.pstyle('border-color').strValue;
  context.stroke();
  context.globalAlpha = 1;
}

/** The heads of the visual language: `src/layout/arrowShape.ts` in Cytoscape's units, tip at the origin. */
function shapeHeads(renderer: Renderer): void {
  const shapes = renderer.arrowShapes;
  const [vee, tee, circle] = [shapes?.vee, shapes?.tee, shapes?.circle];
  if (vee === undefined || tee === undefined || circle === undefined) return;
  const scale = (edge: DrawnElement) => edge.pstyle('arrow-scale').pfValue;
  const inUnits = (...px: number[]) => px.map((each) => each / unit);
  vee.points = inUnits(-3.4, -6.7, 0, 0, 3.4, -6.7, 0, -5.1);
  vee.gap = (edge) => 5.1 * scale(edge);
  tee.points = inUnits(-4.6, 0, -4.6, -2, 4.6, -2, 4.6, 0);
  tee.gap = (edge) => scale(edge);
  tee.spacing = () => 0;
  circle.radius = 3 / unit;
  circle.gap = (edge) => 6 * scale(edge);
  circle.spacing = (edge) => 3 * scale(edge);
}
