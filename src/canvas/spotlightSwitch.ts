import type { AnagenStore } from '../store/anagenStore.ts';
import { shownTreatment, standingOut } from '../store/standingOut.ts';
import type { Crossfade } from './crossfade.ts';
import { linear, time } from './easing.ts';
import type { Layers } from './layers.ts';
import type { Sight } from './sight.ts';
import { spotlightOn, standsBack } from './spotlight.ts';
import type { Ticker } from './ticker.ts';

/** What of the state the spotlight shows. */
export const spotlit = ['selection', 'hover', 'lit', 'filters'] as const;

/** Moves the spotlight to what is chosen or pointed at; the old one fades, the new one comes up. */
export class SpotlightSwitch {
  constructor(
    private readonly parts: {
      store: AnagenStore;
      sight: Sight;
      layers: Layers;
      ticker: Ticker;
      crossfade: Crossfade;
      reducedMotion: () => boolean;
    },
  ) {}

  /** Follows the store's selection and hover. `fades` when there was something to fade from. */
  follow(fades: boolean): void {
    const { store, sight, layers, ticker, crossfade, reducedMotion } = this.parts;
    if (sight.scenery === null) return;
    const state = store.state.getState();
    sight.spotlight = spotlightOn(store.index, sight.scenery, sight.showing, {
      ...state,
      part: standingOut(store.index, state),
      treatment: shownTreatment(store.index, state.selection),
    });
    const quiet = standsBack(sight.spotlight, sight.showing);
    layers.graph.toggleAttribute('data-quiet', quiet);
    layers.graph.toggleAttribute('data-ghostly', quiet && sight.spotlight.isPart);
    if (fades && !crossfade.running && sight.level !== 'systems')
      crossfade.from([{ canvas: layers.overlay.canvas }], time.hoverOut);
    sight.spotlightShare = 0;
    ticker.play('spotlight', {
      duration: reducedMotion() ? 0 : time.hoverIn,
      easing: linear,
      frame: (share) => {
        sight.spotlightShare = share;
      },
    });
  }
}
