import { type Strand, strandWeight, trafficBetween } from '../../evidence/traffic.ts';
import type { AreaBox, Picture, Point } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';

/** A system of the map as it is shown from afar: one area with a name, a word about it, and what matters most in it. */
export interface System {
  id: string;
  title: string;
  /** A few words, or null where the pathway gives none. */
  hint: string | null;
  /** Labels of the entities that stand for it, most important first. */
  keys: readonly string[];
  entities: number;
  area: AreaBox;
}

/** An arrow that is always drawn from afar, with what is said beside it. */
interface Loop {
  strand: Strand;
  words: string;
}

export interface Systems {
  systems: readonly System[];
  /** Ids of the entities that stand for themselves from afar, as far as the picture shows them: the main outcomes. */
  verdicts: readonly string[];
  /** The area that holds the outcomes, and how many of them only show from near. */
  verdictArea: AreaBox | null;
  hidden: number;
  /** Traffic between systems and verdicts: heaviest first; of equal ones those into verdicts, of one sign, and short. */
  strands: readonly Strand[];
  loops: readonly Loop[];
}

/** A compartment with fewer entities than this of its own is told with the one around it. */
const fewest = 3;
/** An entity with fewer arrows than this does not stand for its system. */
const fewestArrows = 2;
/** How many outcomes are shown where the pathway does not name the main ones. */
const mainVerdicts = 6;

/** A picture's entities, sorted into the areas in which they are told from afar. */
class Sorting {
  readonly areas: ReadonlyMap<string, AreaBox>;
  readonly at: ReadonlyMap<string, Point>;
  private readonly own = new Map<string, number>();

  constructor(
    readonly index: PathwayIndex,
    picture: Picture,
  ) {
    this.at = new Map(picture.nodes.map(({ id, x, y }) => [id, [x, y] as const]));
    this.areas = new Map(picture.areas.map((area) => [area.id, area]));
    for (const { id, compartment } of index.pathway.entities)
      if (this.at.has(id)) this.own.set(compartment, (this.own.get(compartment) ?? 0) + 1);
  }

  /** The compartment with whose system one is told: itself, or the nearest large or outermost one around it. */
  home(compartment: string): string | null {
    let best: string | null = null;
    for (let at: string | null = compartment; at !== null; at = this.index.compartment.get(at)?.parent ?? null) {
      if (!this.areas.has(at)) continue;
      best = at;
      if ((this.own.get(at) ?? 0) >= fewest) return at;
    }
    return best;
  }

  members(id: string) {
    const placed = this.index.pathway.entities.filter((each) => this.at.has(each.id));
    return placed.filter((entity) => this.home(entity.compartment) === id);
  }

  /** Those among a compartment's entities that stand for it: the ones it names, or the ones with most arrows first. */
  keys(id: string, members: readonly { id: string }[]): string[] {
    const named = this.index.compartment.get(id)?.key ?? [];
    const degree = (entity: string) =>
      (this.index.incoming.get(entity)?.length ?? 0) + (this.index.outgoing.get(entity)?.length ?? 0);
    if (named.length > 0) return named.filter((each) => members.some((member) => member.id === each));
    const ids = members.map((member) => member.id).filter((each) => degree(each) >= fewestArrows);
    return ids.sort((a, b) => degree(b) - degree(a));
  }
}

/**
 * What the map shows from afar. A compartment of which most entities are phenotypes is the verdict: its main entities stay
 * nodes. Every other compartment that the picture draws is a system, small ones within their parent.
 */
export function systemsOf(index: PathwayIndex, picture: Picture): Systems {
  const sorting = new Sorting(index, picture);
  const systems: System[] = [];
  const verdicts: string[] = [];
  let verdictArea: AreaBox | null = null;
  let hidden = 0;
  for (const { id, hint = null } of index.pathway.info.compartments) {
    const area = sorting.areas.get(id);
    const members = sorting.members(id);
    if (area === undefined || members.length === 0) continue;
    const keys = sorting.keys(id, members);
    if (members.filter((entity) => entity.kind === 'phenotype').length * 2 > members.length) {
      const main = keys.slice(0, mainVerdicts);
      verdicts.push(...main);
      hidden += members.length - main.length;
      verdictArea ??= area;
    } else {
      const labels = keys.flatMap((key) => index.entity.get(key)?.label ?? []);
      systems.push({ id, title: area.label, hint, keys: labels, entities: members.length, area });
    }
  }
  return { systems, verdicts, verdictArea, hidden, ...trafficOf(sorting, systems, verdicts) };
}

function trafficOf(
  sorting: Sorting,
  systems: readonly System[],
  verdicts: readonly string[],
): Pick<Systems, 'strands' | 'loops'> {
  const { index, at } = sorting;
  const endOf = (entity: string) => {
    if (verdicts.includes(entity)) return entity;
    const compartment = at.has(entity) ? index.entity.get(entity)?.compartment : undefined;
    const home = compartment === undefined ? null : sorting.home(compartment);
    return systems.some((system) => system.id === home) ? home : null;
  };
  const middle = (id: string): Point => {
    const area = systems.find((system) => system.id === id)?.area;
    return area ? [area.x + area.width / 2, area.y + area.height / 2] : (at.get(id) ?? [0, 0]);
  };
  const apart = ({ from, to }: Strand) => {
    const [[x, y], [toX, toY]] = [middle(from), middle(to)];
    return Math.abs(x - toX) + Math.abs(y - toY);
  };
  const late = ({ to }: Strand) => (verdicts.includes(to) ? 0 : 1);
  const signs = ({ raises, lowers, affects }: Strand) => [raises, lowers, affects].filter((count) => count > 0).length;
  const before = (a: Strand, b: Strand) =>
    strandWeight(b) - strandWeight(a) || late(a) - late(b) || signs(a) - signs(b) || apart(a) - apart(b);
  const said = index.pathway.interactions.filter((each) => each.hint !== undefined);
  const rest = index.pathway.interactions.filter((each) => each.hint === undefined);
  return {
    strands: trafficBetween(rest, endOf).sort(before),
    loops: said.flatMap((each) =>
      trafficBetween([each], endOf).map((strand) => ({ strand, words: each.hint as string })),
    ),
  };
}

/**
 * The strands worth drawing: those of at least `least` arrows; besides, for every system the heaviest that goes out, and
 * the heaviest that comes in where none has come in yet; for every verdict one that comes in.
 */
export function mainStrands({ strands, systems, verdicts }: Systems, least: number): Strand[] {
  const between = ({ from, to }: Strand) => verdicts.includes(from) && verdicts.includes(to);
  const outer = strands.filter((each) => !verdicts.includes(each.from));
  const chosen = new Set(outer.filter((each) => strandWeight(each) >= least));
  const arrives = (id: string) => [...chosen].some((each) => each.to === id);
  for (const { id } of systems) {
    const out = outer.find((each) => each.from === id);
    if (out) chosen.add(out);
  }
  for (const { id } of systems) {
    const into = arrives(id) ? undefined : outer.find((each) => each.to === id);
    if (into) chosen.add(into);
  }
  for (const id of verdicts) {
    if (arrives(id)) continue;
    const into = strands.filter((each) => each.to === id);
    const heaviest = Math.max(0, ...into.map(strandWeight));
    const best = into.filter((each) => strandWeight(each) === heaviest);
    // Where an outcome follows from another as much as from a system, the way between neighbours says it best.
    const pick = best.find(between) ?? best[0];
    if (pick) chosen.add(pick);
  }
  return strands.filter((each) => chosen.has(each));
}
