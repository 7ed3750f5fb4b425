import { boxOf, type PlacedNode } from '../layout/placed.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonTreatment } from '../model/skeleton.ts';
import { neighbourhood } from '../store/selectors.ts';
import type { Part, Target } from '../store/state.ts';
import { isDrawn, nodeStateOf, type Showing } from './classes.ts';
import { dashPatterns } from './dashes.ts';
import { type NodeState, nodeLook, type Tone } from './look.ts';
import { paintArrow, paintHalo } from './paintArrow.ts';
import { paintNode } from './paintNode.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** What stands out because it is chosen or pointed at. */
export interface Spotlight {
  arrows: ReadonlyMap<string, Tone>;
  nodes: ReadonlySet<string>;
  /** The thing under the pointer, or the chosen one while nothing is. */
  focus: Target | null;
  selection: Target | null;
  /** A part of the picture stands out: what a panel speaks of, what a treatment changes, what the lens lets through. */
  isPart: boolean;
  /** The treatment whose targets are marked. */
  treatment: SkeletonTreatment | null;
}

export const noSpotlight: Spotlight = {
  arrows: new Map(),
  nodes: new Set(),
  focus: null,
  selection: null,
  isPart: false,
  treatment: null,
};

function onStage(target: Target | null, scenery: Scenery, showing: Showing): Target | null {
  if (target?.kind === 'entity') return scenery.nodes.has(target.id) ? target : null;
  if (target?.kind === 'interaction')
    return scenery.arrows.has(target.id) && isDrawn(target.id, showing) ? target : null;
  return null;
}

/** The spotlight that a selection, a pointer and a panel give: the thing itself, its arrows and their other ends. */
export function spotlightOn(
  index: SkeletonIndex,
  scenery: Scenery,
  showing: Showing,
  chosen: { selection: Target | null; hover: Target | null; part?: Part | null; treatment?: SkeletonTreatment | null },
): Spotlight {
  const selection = onStage(chosen.selection, scenery, showing);
  const focus = onStage(chosen.hover, scenery, showing) ?? selection;
  const near = neighbourhood(index, focus);
  const arrows = new Map<string, Tone>();
  for (const id of near.interactions) {
    if (!scenery.arrows.has(id) || !isDrawn(id, showing)) continue;
    arrows.set(id, focus?.kind === 'interaction' ? 'full' : 'mid');
  }
  if (selection?.kind === 'interaction') arrows.set(selection.id, 'full');
  for (const id of chosen.part?.interactions ?? [])
    if (scenery.arrows.has(id) && isDrawn(id, showing)) arrows.set(id, 'full');
  const nodes = new Set([...near.entities, ...(chosen.part?.entities ?? [])].filter((id) => scenery.nodes.has(id)));
  if (selection?.kind === 'entity') nodes.add(selection.id);
  for (const id of arrows.keys()) {
    const interaction = index.interaction.get(id);
    if (interaction) nodes.add(interaction.source).add(interaction.target);
  }
  const { part = null, treatment = null } = chosen;
  return { arrows, nodes, focus, selection, isPart: part !== null, treatment };
}

/** True when the rest of the map should stand back. A scene has its own quiet and loud. */
export function standsBack(spotlight: Spotlight, showing: Showing): boolean {
  return (spotlight.focus !== null || spotlight.isPart) && showing.frame === null;
}

function stateOf(node: PlacedNode, { focus, selection }: Spotlight, showing: Showing): NodeState {
  if (selection?.kind === 'entity' && selection.id === node.id) return 'selected';
  const state = nodeStateOf(node, showing);
  return state === 'rest' && focus?.kind === 'entity' && focus.id === node.id ? 'past' : state;
}

/** Draws what stands out over the quiet graph. World px. */
export function paintSpotlight(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  spotlight: Spotlight,
  showing: Showing,
  palette: Palette,
): void {
  const { scale } = scenery;
  const dashes = dashPatterns(scenery, (id) => (spotlight.arrows.has(id) ? 0 : -1));
  for (const [id, tone] of spotlight.arrows) {
    const arrow = scenery.arrows.get(id);
    if (arrow === undefined) continue;
    const selected = spotlight.selection?.kind === 'interaction' && spotlight.selection.id === id;
    if (selected) paintHalo(context, arrow, scale, palette);
    paintArrow(context, { arrow, scale, palette, tone, weight: selected ? 1.3 : 1, dash: dashes.get(id) });
  }
  for (const id of spotlight.nodes) {
    const node = scenery.nodes.get(id);
    if (node === undefined) continue;
    const { box, kind, outline, depth } = node;
    const look = nodeLook(palette, stateOf(node, spotlight, showing), depth, kind === 'preparation');
    paintNode(context, { kind, outline, box: boxOf(box), lines: box.lines, scale, look });
  }
}
