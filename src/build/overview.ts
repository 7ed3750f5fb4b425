import { writeOverview } from '../formats/svgOverview.ts';
import { pageTheme, type SvgTheme } from '../formats/svgTheme.ts';
import type { Measure } from '../layout/measure.ts';
import { type Afar, afarOf } from '../layout/overview/afar.ts';
import { composeOverview, type Overview } from '../layout/overview/compose.ts';
import { restingAfar } from '../layout/overview/resting.ts';
import type { Picture } from '../model/geometry.ts';
import { indexPathway } from '../model/pathwayIndex.ts';
import type { Pathway } from '../model/types.ts';

/**
 * The zooms for which the map from afar is composed, from a small stage to a large one: on a stage that shows the whole map
 * at some zoom, the next smaller composition is drawn, enlarged, so that words are never smaller than they were set.
 */
const zooms = [restingAfar.legible, 0.36, 0.44, 0.6] as const;
/**
 * The composition for stages that show the map in part, which is legible on every larger one too. It stands in the page;
 * the others rest in comments until the size of the stage is known, so that a page is read as fast as if there were one.
 */
const inPart = 1;
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
    const attributes = { class: 'first-picture', 'data-first-picture': 'map' };
    return this.draw(pageTheme, this.composed, attributes, inPart);
  }

  /** As a picture of its own, composed for a size, with colours of its own. */
  alone(theme: SvgTheme): string {
    return this.draw(theme, this.composed.slice(-2, -1), {});
  }

  private draw(theme: SvgTheme, composed: readonly Overview[], attributes: Record<string, string>, shown = 0): string {
    const { title, summary } = this.pathway.info;
    return writeOverview(this.afar, composed, { theme, title, description: summary, attributes, shown });
  }

  /**
   * Where the map rests on a stage, and which composition it shows, by the stage's size: the same that the stage's camera
   * works out (`restingOnMap` in `src/canvas/restingPlace.ts`), so that the stage takes over without a jump.
   */
  styleSheet(): string {
    const { x, width, height } = this.afar.ground.bounds;
    const heart = this.afar.silhouette?.areas.follicle ?? this.afar.ground.bounds;
    const middle = (heart.x + heart.width / 2 - x) / height;
    const { least, most, margin: free } = restingAfar;
    const px = (value: number) => `${Math.round(value * 100) / 100}px`;
    const part = [
      `--tall: clamp(${px(height * least)}, 100cqh - ${2 * free}px, ${px(height * most)})`,
      `--wide: calc(var(--tall) * ${width / height})`,
      `--last: calc(100cqw - ${free}px - var(--wide))`,
      '--even: calc((100cqw - var(--wide)) / 2)',
      `--left: max(min(var(--last), var(--even)), min(max(${free}px, var(--even)), 50cqw - var(--tall) * ${middle}))`,
      `--top: max(${free}px, (100cqh - var(--tall)) / 2)`,
    ].join('; ');
    const whole = `--wide: calc(100cqw - ${2 * margin}px); --tall: calc(100cqh - ${2 * margin}px); --left: ${margin}px; --top: ${margin}px`;
    const map = '.first-picture[data-first-picture="map"]';
    const at = (index: number) => `.overview-at[data-at="${index}"]`;
    // A composition that is not in the page yet leaves its place to the one that is.
    const instead = (index: number) =>
      `${map} { --at: ${index} } ${map}:has(${at(index)}) .overview-at[data-at] { display: none } ${map}:has(${at(index)}) ${at(index)} { display: inline }`;
    const room = (length: number, zoom: number) => Math.ceil(length * zoom + 2 * margin);
    const from = (zoom: number) =>
      `@container stage (min-width: ${room(width, zoom)}px) and (min-height: ${room(height, zoom)}px)`;
    const shown = zooms.map((zoom, index) => `${from(zoom)} { ${instead(index)} }`);
    return [`${map} { ${part} }`, `${from(zooms[0])} { ${map} { ${whole} } }`, instead(inPart), ...shown].join('\n');
  }
}
