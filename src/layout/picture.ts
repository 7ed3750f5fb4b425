import type { AreaBox, NodeBox, Picture } from '../model/geometry.ts';
import type { Entity, Interaction, LayoutData, Pathway } from '../model/types.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { areaBoxes, areaLabelBox } from './areas.ts';
import { labelLines } from './label.ts';
import type { Measure } from './measure.ts';
import { nodeSize } from './nodeSize.ts';
import type { Arrow } from './routing/arrow.ts';
import type { RouteInput } from './routing/route.ts';
import { type Scale, scaleOf } from './scale.ts';

/** The interactions that a picture shows: all of them on the map, those of its steps in a scene. */
export function shownInteractions(id: string, pathway: Pathway): Pathway['interactions'] {
  if (id === 'map') return pathway.interactions;
  const scene = pathway.scenes.find((each) => each.id === id);
  const ids = new Set(scene?.steps.flatMap((step) => step.interactions) ?? []);
  return pathway.interactions.filter((interaction) => ids.has(interaction.id));
}

/** The nodes of a layout, with sizes from their labels. Ids that are no entity are left out: a data rule reports them. */
function nodeBoxes(
  layout: LayoutData,
  entities: ReadonlyMap<string, Entity>,
  scale: Scale,
  measure: Measure,
): NodeBox[] {
  return Object.entries(layout.nodes).flatMap(([id, [x, y]]) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const lines = labelLines(entity, scale, measure);
    return [{ id, x, y, ...nodeSize(entity.kind, lines, scale, measure), lines }];
  });
}

/**
 * A picture without its arrows, and all that is needed to route them. `standing` says of an interaction whether its arrow
 * is out of the way (refuted) and whether it carries a mark (contested). `unplaced` are ends that the layout has no place for.
 */
export function prepare(
  layout: LayoutData,
  pathway: Pathway,
  measure: Measure,
  standing: (interaction: Interaction) => { late: boolean; marked: boolean },
): { picture: Picture; input: RouteInput; unplaced: string[] } {
  const scale = scaleOf(layout);
  const entities = new Map(pathway.entities.map((entity) => [entity.id, entity]));
  const kinds = new Map<string, EntityKind>(pathway.entities.map((entity) => [entity.id, entity.kind]));
  const areas: AreaBox[] = areaBoxes(layout, pathway.info.compartments);
  const nodes = nodeBoxes(layout, entities, scale, measure);
  const placed = new Set(nodes.map((node) => node.id));
  const arrows: Arrow[] = [];
  const unplaced = new Set<string>();
  for (const interaction of shownInteractions(layout.id, pathway)) {
    const { id, source, target, effect } = interaction;
    for (const end of [source, target]) if (!placed.has(end)) unplaced.add(end);
    if (placed.has(source) && placed.has(target)) arrows.push({ id, source, target, effect, ...standing(interaction) });
  }
  const { id, width, height } = layout;
  const picture: Picture = { id, width, height, fontSize: scale.fontSize, areas, nodes, routes: [] };
  const areaLabels = areas.map((area) => areaLabelBox(area, scale, measure));
  return {
    picture,
    input: { width, height, scale, nodes, kinds: onlyPlaced(kinds, placed), areas, areaLabels, arrows },
    unplaced: [...unplaced],
  };
}

function onlyPlaced(kinds: ReadonlyMap<string, EntityKind>, placed: ReadonlySet<string>): Map<string, EntityKind> {
  return new Map([...kinds].filter(([id]) => placed.has(id)));
}
