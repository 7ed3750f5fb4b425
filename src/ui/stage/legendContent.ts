import { type EvidenceLevel, evidenceLevel, isContested } from '../../evidence/level.ts';
import type { Picture, Point } from '../../model/geometry.ts';
import type { SkeletonIndex } from '../../model/pathwayIndex.ts';
import { type Effect, type EntityKind, effects, entityKinds } from '../../model/vocabulary.ts';
import type { Part, ViewReport } from '../../store/state.ts';

/** What there is to explain about the part of the stage that is in view. */
export interface LegendContent {
  kinds: EntityKind[];
  effects: Effect[];
  levels: EvidenceLevel[];
  contested: boolean;
  /** The overview draws traffic between systems: no kinds, no evidence, weight by count. */
  traffic: boolean;
}

const levels: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted', 'refuted'];

type Box = Pick<ViewReport, 'x' | 'y' | 'width' | 'height'>;

function touches({ x, y, width, height }: Box, left: number, top: number, right: number, bottom: number): boolean {
  return right >= x && left <= x + width && bottom >= y && top <= y + height;
}

function runsIn(box: Box, points: readonly Point[]): boolean {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return touches(box, left, top, right, bottom);
}

/** Everything, while the stage has not yet said what it shows. */
function boxOf(view: ViewReport, picture: Picture): Box {
  return view.width > 0 ? view : { x: 0, y: 0, width: picture.width, height: picture.height };
}

/**
 * The kinds, effects and evidence of what is in view. `visible` is what the filters leave, null where none apply; an
 * arrow counts by the box around its bends.
 */
export function legendContent(
  index: SkeletonIndex,
  picture: Picture,
  view: ViewReport,
  visible: Part | null,
  traffic: boolean,
): LegendContent {
  const box = boxOf(view, picture);
  const kinds = new Set<EntityKind>();
  for (const { id, x, y, width, height } of picture.nodes) {
    const kind = index.entity.get(id)?.kind;
    const inView = touches(box, x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    if (kind && inView && (visible?.entities.has(id) ?? true)) kinds.add(kind);
  }
  const shown = picture.routes
    .filter(({ points }) => runsIn(box, points))
    .flatMap(({ id }) => index.interaction.get(id) ?? [])
    .filter(({ id }) => visible?.interactions.has(id) ?? true);
  const shownLevels = new Set(shown.map(evidenceLevel));
  return {
    kinds: traffic ? [] : entityKinds.filter((kind) => kinds.has(kind)),
    effects: effects.filter((effect) => shown.some((each) => each.effect === effect)),
    levels: traffic ? [] : levels.filter((level) => shownLevels.has(level)),
    contested: !traffic && shown.some(isContested),
    traffic,
  };
}
