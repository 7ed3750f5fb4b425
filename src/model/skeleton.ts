import type {
  Compartment,
  Entity,
  Evidence,
  Interaction,
  Pathway,
  Place,
  Reference,
  Scene,
  Step,
  Treatment,
} from './types.ts';

/**
 * What of a pathway the first view needs: what there is, what acts on what, and how well that is known, without the texts.
 * Every whole pathway is one too, so that whatever works on a skeleton works on the pathway itself.
 */
export type SkeletonEntity = Pick<Entity, 'id' | 'label' | 'aliases' | 'kind' | 'compartment' | 'identifiers'>;

export type SkeletonEvidence = Pick<
  Evidence,
  'stance' | 'system' | 'species' | 'directness' | 'strength' | 'reference'
> & { place: Pick<Place, 'document'> };

export type SkeletonInteraction = Pick<Interaction, 'id' | 'source' | 'target' | 'effect' | 'mechanismFile'> & {
  evidence: SkeletonEvidence[];
};

export type SkeletonScene = Pick<Scene, 'id' | 'panel' | 'group' | 'title' | 'shortTitle' | 'start'> & {
  steps: Pick<Step, 'interactions'>[];
};

type SkeletonCompartment = Pick<Compartment, 'id' | 'label' | 'parent' | 'where'>;

/** A treatment as the map shows it: what it is called, and what it does to what. */
export type SkeletonTreatment = Pick<Treatment, 'id' | 'label'> & {
  targets: Pick<Treatment['targets'][number], 'entity' | 'effect'>[];
};

export interface Skeleton {
  info: Pick<Pathway['info'], 'id' | 'title' | 'version' | 'disclaimer' | 'groups'> & {
    compartments: SkeletonCompartment[];
  };
  entities: SkeletonEntity[];
  mechanismFiles: Pick<Pathway['mechanismFiles'][number], 'id' | 'title'>[];
  interactions: SkeletonInteraction[];
  scenes: SkeletonScene[];
  treatments: SkeletonTreatment[];
  references: Pick<Reference, 'id'>[];
}

/** A thing with the fields that are named, and no others. */
function only<T, K extends keyof T>(thing: T, ...fields: K[]): Pick<T, K> {
  return Object.fromEntries(fields.flatMap((field) => (field in Object(thing) ? [[field, thing[field]]] : []))) as Pick<
    T,
    K
  >;
}

function evidenceOf(item: Evidence): SkeletonEvidence {
  return {
    ...only(item, 'stance', 'system', 'species', 'directness', 'strength', 'reference'),
    place: { document: item.place.document },
  };
}

/** The skeleton of a pathway: a part of what it says, and nothing that it does not. Pure. */
export function skeletonOf(pathway: Pathway): Skeleton {
  const { info, entities, mechanismFiles, interactions, scenes, treatments, references } = pathway;
  return {
    info: {
      ...only(info, 'id', 'title', 'version', 'disclaimer', 'groups'),
      compartments: info.compartments.map((each) => only(each, 'id', 'label', 'parent', 'where')),
    },
    entities: entities.map((each) => only(each, 'id', 'label', 'aliases', 'kind', 'compartment', 'identifiers')),
    mechanismFiles: mechanismFiles.map((each) => only(each, 'id', 'title')),
    interactions: interactions.map((each) => ({
      ...only(each, 'id', 'source', 'target', 'effect', 'mechanismFile'),
      evidence: each.evidence.map(evidenceOf),
    })),
    scenes: scenes.map((each) => ({
      ...only(each, 'id', 'panel', 'group', 'title', 'shortTitle', 'start'),
      steps: each.steps.map((step) => only(step, 'interactions')),
    })),
    treatments: treatments.map((each) => ({
      ...only(each, 'id', 'label'),
      targets: each.targets.map((target) => only(target, 'entity', 'effect')),
    })),
    references: references.map((each) => only(each, 'id')),
  };
}
