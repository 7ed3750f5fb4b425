import type { EvidenceLevel } from '../evidence/level.ts';
import type { Effect } from '../model/vocabulary.ts';
import type { Phase } from '../player/frame.ts';
import { areaFill, type Palette } from './palette.ts';

/** What things look like in each state, stated once for Cytoscape and for the overlay above it. World px on the map. */

/** How an arrow's line says how well it is known. */
export interface LineLook {
  width: number;
  /** Drawn and empty lengths; none for a solid line. */
  dash: readonly [number, number] | null;
  round: boolean;
}

export const lineLooks: Record<EvidenceLevel, LineLook> = {
  human: { width: 2, dash: null, round: false },
  experimental: { width: 1.1, dash: null, round: false },
  asserted: { width: 1.5, dash: [0.1, 3.8], round: true },
  refuted: { width: 1.1, dash: [2, 4], round: false },
};

/** Quiet at rest, mid beside the selection and in the past, full when selected or acting, ghost when still to come. */
export type Tone = 'quiet' | 'mid' | 'full' | 'ghost';

const signColours: Record<Effect, Record<Exclude<Tone, 'ghost'>, keyof Palette>> = {
  activates: { quiet: 'actq', mid: 'actp', full: 'act' },
  inhibits: { quiet: 'inhq', mid: 'inhp', full: 'inh' },
  affects: { quiet: 'inkq', mid: 'ink3', full: 'ink' },
};

/** The colour of an arrow. A refuted one has no sign colour. */
export function arrowColour(palette: Palette, effect: Effect, level: EvidenceLevel, tone: Tone): string {
  if (tone === 'ghost') return palette.ghost;
  if (level === 'refuted') return tone === 'quiet' ? palette.nline : palette.ink3;
  return palette[signColours[effect][tone]];
}

/** An acting arrow is drawn by the overlay; what lies under it stays as if it were still to come. */
export const toneOfPhase: Record<Phase, Tone> = { past: 'mid', now: 'full', future: 'ghost' };

/** `rest` on the map, the phases in a scene, `selected` wherever the reader has chosen it. */
export type NodeState = 'rest' | 'selected' | Phase;

export interface NodeLook {
  fill: string;
  stroke: string;
  strokeWidth: number;
  text: string;
  bold: boolean;
}

/** `depth` is that of the area around the node; `source` marks the kind that is outlined darker. */
export function nodeLook(palette: Palette, state: NodeState, depth: number, source: boolean): NodeLook {
  const filled = { fill: palette.node, text: palette.ink };
  switch (state) {
    case 'rest':
      return { ...filled, stroke: source ? palette.ink2 : palette.nline, strokeWidth: 1, bold: false };
    case 'past':
      return { ...filled, stroke: palette.ink2, strokeWidth: 1, bold: false };
    case 'now':
    case 'selected':
      return { ...filled, stroke: palette.acc, strokeWidth: 2, bold: true };
    case 'future':
      return {
        fill: areaFill(palette, depth),
        stroke: palette.ghost,
        strokeWidth: 1,
        text: palette.ghostt,
        bold: false,
      };
  }
}

/** Second rule of a cell or an outcome: how far inside, how thick. */
export const innerRule = { inset: 3, width: 0.7 };

/** The family that the page bundles. */
export const fontFamily = 'Inter, "Inter Rest", system-ui, sans-serif';

/** The canvas `font` of a size (px) and weight. */
export function font(size: number, weight: number): string {
  return `${weight} ${size}px ${fontFamily}`;
}

/** From a line's middle to its baseline, in parts of the font size: capitals and small letters together look centred. */
export const baselineShift = 0.355;
