import { meets, outlineOf, type Side } from '../../src/layout/outline.ts';
import { scaleOf, sceneScale } from '../../src/layout/scale.ts';
import type { AreaBox, NodeBox, Picture, Point, Route } from '../../src/model/geometry.ts';
import type { Entity, Evidence, Interaction, Pathway, Scene } from '../../src/model/types.ts';
import { entityKinds } from '../../src/model/vocabulary.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

/**
 * A made-up pathway of sixty entities on a grid, drawn as a map and as one scene: every kind, effect and evidence level,
 * straight and bent arrows, forks and joins. For tests of what is drawn and what it costs.
 */
const columns = 10;
const rows = 6;
const spacing = { x: 150, y: 132 };
const size = { width: 90, height: 48 };
/** How many arrows act at once in the last step. */
const parallel = 6;

const idAt = (column: number, row: number) => `node-${row * columns + column}`;

function entity(index: number): Entity {
  const kind = entityKinds[index % entityKinds.length] ?? 'protein';
  return {
    id: `node-${index}`,
    label: `Node ${index}`,
    synonyms: [],
    aliases: [],
    kind: index >= 50 ? 'phenotype' : kind,
    compartment: index >= 50 ? 'verdict' : index % columns < 5 ? 'left' : 'right',
    summary: `What node ${index} is.`,
    identifiers: index % 3 === 0 ? [`HGNC:${index + 100}`] : [],
  };
}

const levels: readonly Evidence[][] = [
  [evidence({ system: 'people', species: ['human'] })],
  [evidence()],
  [evidence({ system: 'assertion', strength: 'statement' })],
  [evidence(), evidence({ stance: 'refutes' })],
  [evidence({ stance: 'refutes' })],
];

const effectsInTurn = ['activates', 'inhibits', 'activates', 'affects'] as const;

function interaction(source: string, target: string, index: number): Interaction {
  return {
    id: `${source}--${target}`,
    source,
    target,
    effect: effectsInTurn[index % effectsInTurn.length] ?? 'activates',
    mechanism: 'unspecified',
    statement: 'In mice it acts.',
    evidence: levels[index % levels.length] ?? [],
    mechanismFile: 'axis',
  };
}

/** Along each row, and from every other node down into the next row, one column on. */
function interactions(): Interaction[] {
  const pairs: [string, string][] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      pairs.push([idAt(column, row), idAt(column + 1, row)]);
      if (row + 1 < rows && column % 2 === 0) pairs.push([idAt(column, row), idAt(column + 1, row + 1)]);
    }
  return pairs.map(([source, target], index) => interaction(source, target, index));
}

function scene(all: readonly Interaction[]): Scene {
  const step = (ids: string[], number: number) => ({
    title: `Step ${number}`,
    caption: `Step ${number} happens.`,
    notes: 'Say so.',
    interactions: ids,
  });
  const along = (column: number) => all.filter(({ source }) => Number(source.slice(5)) % columns === column);
  return {
    id: 'sixty',
    panel: '1A',
    group: 'all',
    title: 'Sixty nodes',
    shortTitle: 'Sixty',
    summary: 'It acts.',
    start: Array.from({ length: rows }, (_, row) => ({ entity: idAt(0, row), change: 'up' as const })),
    steps: Array.from({ length: columns - 1 }, (_, column) =>
      step(
        along(column)
          .slice(0, column === columns - 2 ? parallel : undefined)
          .map(({ id }) => id),
        column + 1,
      ),
    ),
  };
}

export function sixtyPathway(): Pathway {
  const tiny = tinyPathway();
  const all = interactions();
  const compartment = (id: string, label: string) => ({ id, label, parent: null, summary: `What happens ${label}.` });
  return {
    ...tiny,
    info: {
      ...tiny.info,
      compartments: [compartment('left', 'Left'), compartment('right', 'Right'), compartment('verdict', 'Verdict')],
    },
    entities: Array.from({ length: columns * rows }, (_, index) => entity(index)),
    interactions: all,
    scenes: [scene(all)],
    treatments: [],
    studies: [],
    slips: [],
  };
}

function box(index: number): NodeBox {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const lines = index % 4 === 0 ? ['Node', String(index)] : [`Node ${index}`];
  return { id: `node-${index}`, x: 108 + column * spacing.x, y: 108 + row * spacing.y, ...size, lines };
}

function area(id: string, label: string, [x, y, width, height]: [number, number, number, number]): AreaBox {
  return { id, label, depth: 0, x, y, width, height };
}

/** A picture of the pathway: the map under `map`, its scene under `sixty`. Both stand on the same grid. */
export function sixtyPicture(id: 'map' | 'sixty', pathway = sixtyPathway()): Picture {
  const nodes = pathway.entities.map((_, index) => box(index));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map(pathway.entities.map((each) => [each.id, each.kind]));
  const meet = (node: NodeBox, side: Side): Point =>
    meets(node, outlineOf(kinds.get(node.id) ?? 'protein', node, scaleOf({ id }).factor), side, 0) ?? [node.x, node.y];
  const shown = new Set(pathway.scenes.flatMap((each) => each.steps.flatMap((step) => step.interactions)));
  const routes = pathway.interactions.flatMap(({ id: arrow, source, target }): Route[] => {
    const [from, to] = [at.get(source), at.get(target)];
    if (!from || !to || (id !== 'map' && !shown.has(arrow))) return [];
    const straight = from.y === to.y;
    const points: Point[] = straight
      ? [meet(from, 'right'), meet(to, 'left')]
      : [meet(from, 'bottom'), [from.x, from.y + 66], [to.x, from.y + 66], meet(to, 'top')];
    const last = points.at(-1) as Point;
    return [{ id: arrow, points, mark: straight ? [last[0] - 24, last[1]] : [last[0], last[1] - 24] }];
  });
  return {
    id,
    width: 1572,
    height: 876,
    fontSize: sceneScale.fontSize,
    areas: [
      area('left', 'Left', [36, 24, 732, 660]),
      area('right', 'Right', [786, 24, 750, 660]),
      area('verdict', 'Verdict', [36, 702, 1500, 132]),
    ],
    nodes,
    routes,
  };
}
