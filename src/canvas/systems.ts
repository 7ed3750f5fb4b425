import { type Strand, trafficBetween } from '../evidence/traffic.ts';
import type { AreaBox, Picture } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';

/** A system of the map as it is shown from afar: one area with a name, a word about it, and how much it holds. */
export interface System {
  id: string;
  title: string;
  summary: string;
  entities: number;
  area: AreaBox;
}

export interface Systems {
  systems: readonly System[];
  /** Ids of the entities that stand for themselves from afar: the outcomes, as far as the picture shows them. */
  verdicts: ReadonlySet<string>;
  /** Traffic between systems and verdicts, heaviest first. Ends are ids of systems or of verdicts. */
  strands: readonly Strand[];
}

/** A compartment with fewer entities than this of its own is told with the one around it. */
const fewest = 3;

/**
 * What the map shows from afar. A compartment of which most entities are phenotypes is the verdict: its entities stay
 * nodes. Every other compartment that the picture draws is a system, small ones within their parent.
 */
export function systemsOf(index: PathwayIndex, picture: Picture): Systems {
  const placed = new Set(picture.nodes.map((node) => node.id));
  const entities = index.pathway.entities.filter((entity) => placed.has(entity.id));
  const areas = new Map(picture.areas.map((area) => [area.id, area]));
  const own = (id: string) => entities.filter((entity) => entity.compartment === id);
  const home = homes(index, areas, (id) => own(id).length);

  const verdicts = new Set<string>();
  const systems: System[] = [];
  for (const { id, summary } of index.pathway.info.compartments) {
    const area = areas.get(id);
    const members = entities.filter((entity) => home(entity.compartment) === id);
    if (area === undefined || members.length === 0) continue;
    if (members.filter((entity) => entity.kind === 'phenotype').length * 2 > members.length)
      for (const member of members) verdicts.add(member.id);
    else systems.push({ id, title: area.label, summary, entities: members.length, area });
  }
  const strands = trafficBetween(index.pathway.interactions, (entity) => {
    if (verdicts.has(entity)) return entity;
    const compartment = placed.has(entity) ? index.entity.get(entity)?.compartment : undefined;
    return compartment === undefined ? null : home(compartment);
  });
  return { systems, verdicts, strands };
}

/** For a compartment, the one with whose system it is told: itself, or the nearest large or outermost one around it. */
function homes(
  index: PathwayIndex,
  areas: ReadonlyMap<string, AreaBox>,
  size: (id: string) => number,
): (id: string) => string | null {
  return (id) => {
    let at: string | null = id;
    let best: string | null = null;
    while (at !== null) {
      if (areas.has(at)) {
        best = at;
        if (size(at) >= fewest) return at;
      }
      at = index.compartment.get(at)?.parent ?? null;
    }
    return best;
  };
}

/**
 * The strands worth drawing: the heaviest, and for every system at least the heaviest that comes in and that goes out, for
 * every verdict the heaviest that comes in. None between two verdicts.
 */
export function mainStrands({ strands, verdicts }: Systems, most: number): Strand[] {
  const candidates = strands.filter((each) => !(verdicts.has(each.from) && verdicts.has(each.to)));
  const chosen = new Set(candidates.slice(0, most));
  for (const end of new Set(candidates.flatMap((each) => [each.from, each.to]))) {
    const into = candidates.find((each) => each.to === end);
    const out = verdicts.has(end) ? undefined : candidates.find((each) => each.from === end);
    for (const strand of [into, out]) if (strand) chosen.add(strand);
  }
  return candidates.filter((each) => chosen.has(each));
}
