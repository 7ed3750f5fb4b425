import { writeOverview } from '../formats/svgOverview.ts';
import { pageTheme, type SvgTheme } from '../formats/svgTheme.ts';
import type { Measure } from '../layout/measure.ts';
import { type Afar, afarOf } from '../layout/overview/afar.ts';
import { composeOverview, type Overview } from '../layout/overview/compose.ts';
import type { Picture } from '../model/geometry.ts';
import { indexPathway } from '../model/pathwayIndex.ts';
import type { Pathway } from '../model/types.ts';

/**
 * The zooms for which the map from afar is composed, from a phone to a large screen: on a stage that shows the whole map
 * at some zoom, the next smaller composition is drawn, enlarged, so that words are never smaller than they were set.
 */
const zooms = [0.12, 0.24, 0.34, 0.44, 0.6] as const;
/** Free room around the whole map on the stage, px; that of the stage's camera. */
const margin = 24;

/** The map from afar, composed at build time, and the style sheet that picks the composition by the size of the stage. */
export class OverviewPress {
  private readonly afar: Afar;
  private readonly composed: readonly Overview[];

  constructor(
    private readonly pathway: Pathway,
    map: Picture,
    measure: Measure,
  ) {
    this.afar = afarOf(indexPathway(pathway), map);
    this.composed = zooms.map((zoom) => composeOverview(this.afar, zoom, measure));
  }

  /** As a part of the page: in its theme, named and described, all compositions in one. */
  onPage(): string {
    return this.draw(pageTheme, this.composed, { class: 'first-picture', 'data-first-picture': 'map' });
  }

  /** As a picture of its own, composed for a size, with colours of its own. */
  alone(theme: SvgTheme): string {
    return this.draw(theme, this.composed.slice(-2, -1), {});
  }

  private draw(theme: SvgTheme, composed: readonly Overview[], attributes: Record<string, string>): string {
    const { title, summary } = this.pathway.info;
    return writeOverview(this.afar, composed, { theme, title, description: summary, attributes });
  }

  /** Which composition a stage shows, by its size: the largest that its whole map is not smaller than. */
  styleSheet(): string {
    const { width, height } = this.afar.ground.bounds;
    const at = (index: number) => `.overview-at[data-at="${index}"]`;
    const room = (length: number, zoom: number) => Math.ceil(length * zoom + 2 * margin);
    const later = zooms.slice(1).map((zoom, before) => {
      const size = `(min-width: ${room(width, zoom)}px) and (min-height: ${room(height, zoom)}px)`;
      return `@container stage ${size} { ${at(before)} { display: none } ${at(before + 1)} { display: inline } }`;
    });
    return ['.overview-at { display: none }', `${at(0)} { display: inline }`, ...later].join('\n');
  }
}
