import type { Scene } from '../../model/types.ts';

/** How large a panel is when nobody has dragged it, and how far it can be dragged; px. */
export interface PanelLimits {
  usual: number;
  least: number;
  most: number;
}

/** The limits of each panel that can be dragged. */
export const panelLimits = {
  figures: { usual: 176, least: 160, most: 320 },
  trace: { usual: 376, least: 320, most: 640 },
  outline: { usual: 328, least: 260, most: 560 },
  inspector: { usual: 304, least: 260, most: 560 },
  player: { usual: 228, least: 180, most: 420 },
} as const satisfies Record<string, PanelLimits>;

/** Heights of the panels as sheets, px: the controls alone or the name alone, and what is read at once. */
export const playerSheet = { peek: 108, half: 300 };
export const inspectorSheet = { peek: 120, half: 380 };

/** Room for two lines on where figure and evidence differ, px. */
const roomToDiffer = 24;
/** Room for speaker notes under the caption, where the window is high enough, px. */
export const roomForNotes = 92;

/**
 * The limits of the player for a scene. It is higher where the scene has more to say, in all of its steps alike, so that
 * the stage above keeps its size from step to step.
 */
export function playerLimits({ steps }: Pick<Scene, 'steps'>): PanelLimits {
  const { usual, least, most } = panelLimits.player;
  return { usual: usual + (steps.some((step) => step.differs !== undefined) ? roomToDiffer : 0), least, most };
}

/** The size that a panel takes: what was chosen, held within its limits, else its usual one; whole px. */
export function panelSize(chosen: number | undefined, { usual, least, most }: PanelLimits): number {
  if (chosen === undefined || !Number.isFinite(chosen)) return usual;
  return Math.round(Math.min(most, Math.max(least, chosen)));
}
