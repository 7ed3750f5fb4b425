import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction, Pathway } from '../../model/types.ts';
import type { Part, Target } from '../../store/state.ts';
import { bestKnownFirst } from '../inspector/arrowWords.ts';
import type { Found } from './outlineFind.ts';

/** One line of the outline: a compartment, an entity, an arrow that goes out, the arrows that come in, or one of them. */
export interface OutlineRow {
  type: 'place' | 'entity' | 'out' | 'incoming' | 'in';
  /** Id of the compartment, of the entity (also of `incoming`), or of the interaction. */
  id: string;
  /** Keys from the outermost row to this one; the last is its own. */
  path: readonly string[];
  key: string;
  /** Whether it is unfolded; null for a row that holds nothing. */
  open: boolean | null;
  /** Entities that a compartment holds, arrows that come in; as far as they are shown. */
  count: number;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  size: number;
}

/** What is shown of the pathway, and which rows are unfolded. */
export interface OutlineView {
  visible: Part;
  found: Found | null;
  /** Whether a row is unfolded, given how it stands when the reader has not touched it. */
  isOpen(key: string, usually: boolean): boolean;
}

interface Branch extends Pick<OutlineRow, 'type' | 'id' | 'count'> {
  /** Null for a leaf. */
  children: (() => Branch[]) | null;
  usuallyOpen: boolean;
}

const leaf = (type: OutlineRow['type'], { id }: Interaction): Branch => ({
  type,
  id,
  count: 0,
  children: null,
  usuallyOpen: false,
});

/** What the outline shows of a pathway: under a query, entities so called with all their arrows, and arrows that say so. */
export class Shown {
  constructor(
    private readonly index: PathwayIndex,
    private readonly view: Pick<OutlineView, 'visible' | 'found'>,
  ) {}

  /** True where the query, if there is one, is about the entity itself. */
  isNamed(entity: string): boolean {
    return this.view.found?.entities.has(entity) ?? true;
  }

  outgoing(entity: string): Interaction[] {
    const { visible, found } = this.view;
    const named = this.isNamed(entity);
    const arrows = this.index.outgoing.get(entity) ?? [];
    return arrows.filter(({ id }) => visible.interactions.has(id) && (named || found?.interactions.has(id)));
  }

  incoming(entity: string): Interaction[] {
    if (!this.isNamed(entity)) return [];
    return (this.index.incoming.get(entity) ?? []).filter(({ id }) => this.view.visible.interactions.has(id));
  }

  has(entity: string): boolean {
    return this.view.visible.entities.has(entity) && (this.isNamed(entity) || this.outgoing(entity).length > 0);
  }

  /** How many entities and interactions are shown. */
  counts(): { entities: number; interactions: number } {
    const entities = this.index.pathway.entities.map((each) => each.id).filter((id) => this.has(id));
    const arrows = entities.flatMap((id) => [...this.outgoing(id), ...this.incoming(id)]);
    return { entities: entities.length, interactions: new Set(arrows).size };
  }
}

function entityBranch(shown: Shown, id: string): Branch {
  const [outgoing, incoming] = [shown.outgoing(id), shown.incoming(id)];
  const children = () => [
    ...bestKnownFirst(outgoing).map((each) => leaf('out', each)),
    ...(incoming.length > 0 ? [incomingBranch(id, incoming)] : []),
  ];
  const holds = outgoing.length + incoming.length > 0;
  return { type: 'entity', id, count: 0, children: holds ? children : null, usuallyOpen: !shown.isNamed(id) };
}

function incomingBranch(id: string, arrows: Interaction[]): Branch {
  const children = () => bestKnownFirst(arrows).map((each) => leaf('in', each));
  return { type: 'incoming', id, count: arrows.length, children, usuallyOpen: false };
}

/** Compartments within another, each with its own entities first; those that show nothing are left out. */
function placeBranches(pathway: Pathway, shown: Shown, parent: string | null): Branch[] {
  return pathway.info.compartments
    .filter((each) => each.parent === parent)
    .flatMap(({ id }): Branch[] => {
      const own = pathway.entities.filter((each) => each.compartment === id && shown.has(each.id));
      const inner = placeBranches(pathway, shown, id);
      const count = own.length + inner.reduce((sum, each) => sum + each.count, 0);
      if (count === 0) return [];
      const children = () => [...own.map((each) => entityBranch(shown, each.id)), ...inner];
      return [{ type: 'place', id, count, children, usuallyOpen: true }];
    });
}

/** The rows of the outline that are in sight, from top to bottom. Pure. */
export function outlineRows(index: PathwayIndex, view: OutlineView): OutlineRow[] {
  const shown = new Shown(index, view);
  const laid = (branches: Branch[], above: readonly string[]): OutlineRow[] =>
    branches.flatMap(({ type, id, count, children, usuallyOpen }, at) => {
      const key = `${type}:${id}`;
      const path = [...above, key];
      const open = children ? view.isOpen(key, usuallyOpen) : null;
      const row = { type, id, path, key, open, count, position: at + 1, size: branches.length };
      return [row, ...(children && open ? laid(children(), path) : [])];
    });
  return laid(placeBranches(index.pathway, shown, null), []);
}

/** What a row stands for on the stage; null for compartments and headings, which only fold. */
export function targetOf({ type, id }: Pick<OutlineRow, 'type' | 'id'>): Target | null {
  if (type === 'entity') return { kind: 'entity', id };
  return type === 'out' || type === 'in' ? { kind: 'interaction', id } : null;
}

/** The path to the row of a thing: an entity in its compartments, an interaction under its source; null for anything else. */
export function pathTo(index: PathwayIndex, target: Target | null): string[] | null {
  if (target?.kind === 'interaction') {
    const interaction = index.interaction.get(target.id);
    const above = interaction && pathTo(index, { kind: 'entity', id: interaction.source });
    return above ? [...above, `out:${target.id}`] : null;
  }
  const entity = target?.kind === 'entity' ? index.entity.get(target.id) : undefined;
  if (!entity) return null;
  const places: string[] = [];
  for (let at: string | null = entity.compartment; at !== null; at = index.compartment.get(at)?.parent ?? null)
    places.unshift(`place:${at}`);
  return [...places, `entity:${entity.id}`];
}
