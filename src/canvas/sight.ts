import type { Stop } from '../layout/walk.ts';
import type { Frame } from '../player/frame.ts';
import type { ZoomLevel } from '../store/state.ts';
import type { Showing } from './classes.ts';
import { lightPalette, type Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';
import { noSpotlight, type Spotlight } from './spotlight.ts';
import type { SystemsLayer } from './systemsLayer.ts';
import type { Traveller } from './travel.ts';

/** Everything that the ground and the overlay are painted from. The controllers write it, the painters read it. */
export interface Sight {
  scenery: Scenery | null;
  showing: Showing;
  /** The frame one step before, whose badges stand until the tokens arrive. */
  before: Frame | null;
  spotlight: Spotlight;
  /** How far the spotlight has come up, 0–1. */
  spotlightShare: number;
  /** Where the walk is, while the stage has the focus. */
  walked: Stop | null;
  systems: SystemsLayer | null;
  level: ZoomLevel;
  /** 1 while the map shows its systems, 0 while it shows entities, between them in passing. */
  systemsShare: number;
  /** The system under the pointer, whose traffic stands out. */
  litSystem: string | null;
  /** Identifiers shown under names, and how far they have come up. */
  identifiers: ReadonlyMap<string, string>;
  detailsShare: number;
  /** How far tokens have come, how far acting arrows are lit, how far badges have appeared: all 1 when a step stands. */
  tokens: number;
  lit: number;
  arrived: number;
  travel: { travellers: readonly Traveller[]; share: number; appear: number } | null;
  palette: Palette;
  /** A scene is presented: what is written must be read from afar. */
  onWall: boolean;
}

export function firstSight(): Sight {
  return {
    scenery: null,
    showing: { frame: null, visible: { entities: new Set(), interactions: new Set() } },
    before: null,
    spotlight: noSpotlight,
    spotlightShare: 1,
    walked: null,
    systems: null,
    level: 'entities',
    systemsShare: 0,
    litSystem: null,
    identifiers: new Map(),
    detailsShare: 0,
    tokens: 1,
    lit: 1,
    arrived: 1,
    travel: null,
    palette: lightPalette,
    onWall: false,
  };
}
