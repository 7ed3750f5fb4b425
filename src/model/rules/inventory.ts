import type { Issue } from '../issue.ts';
import type { Pathway } from '../types.ts';
import { fileFor, type Rule } from './rule.ts';

function compare(file: string, what: string, wanted: string[], found: string[]): Issue[] {
  const have = new Set(found);
  const want = new Set(wanted);
  return [
    ...wanted.filter((each) => !have.has(each)).map((each) => `${what} "${each}" of the inventory is missing`),
    ...found
      .filter((each) => !want.has(each))
      .map((each) => `${what} "${each}" is not in the inventory of pathway.yaml`),
  ].map((message) => ({ path: file, rule: 'D21', message }));
}

export const everythingAccountedFor: Rule = {
  id: 'D21',
  title: 'Every panel, treatment, study and slip of the inventory is there, and nothing else.',
  check: ({ info: { inventory }, scenes, treatments, studies, slips }) => [
    ...compare(
      'figures',
      'panel',
      inventory.panels,
      scenes.flatMap((scene) => scene.panel ?? []),
    ),
    ...compare(
      'treatments.yaml',
      'treatment',
      inventory.treatments,
      treatments.map((each) => each.id),
    ),
    ...compare(
      'studies.yaml',
      'study',
      inventory.studies,
      studies.map((each) => each.id),
    ),
    ...compare(
      'slips.yaml',
      'slip',
      inventory.slips.map(String),
      slips.map((each) => String(each.number)),
    ),
  ],
};

/** Ids that tables point at, with what they point at. */
function pointers(pathway: Pathway): { path: string; holder: string; kind: string; id: string }[] {
  const of = (path: string, holder: string, kind: string, ids: string[]) =>
    ids.map((id) => ({ path, holder, kind, id }));
  return [
    ...pathway.studies.flatMap((each) => of('studies.yaml', each.id, 'interaction', each.interactions)),
    ...pathway.treatments.flatMap((each) =>
      of(
        'treatments.yaml',
        each.id,
        'entity',
        each.targets.map((target) => target.entity),
      ),
    ),
    ...pathway.slips.flatMap(({ number, concerns }) => [
      ...of('slips.yaml', String(number), 'interaction', concerns.interactions),
      ...of('slips.yaml', String(number), 'study', concerns.studies),
      ...of('slips.yaml', String(number), 'treatment', concerns.treatments),
      ...of('slips.yaml', String(number), 'entity', concerns.entities),
    ]),
  ];
}

export const tablesPointAtThings: Rule = {
  id: 'D22',
  title: 'What studies, treatments and slips point at exists; a study or treatment that points at nothing says why.',
  check: (pathway) => {
    const known = new Set([
      ...pathway.interactions.map((each) => `interaction:${each.id}`),
      ...pathway.entities.map((each) => `entity:${each.id}`),
      ...pathway.studies.map((each) => `study:${each.id}`),
      ...pathway.treatments.map((each) => `treatment:${each.id}`),
    ]);
    const missing = pointers(pathway)
      .filter(({ kind, id }) => !known.has(`${kind}:${id}`))
      .map(({ path, holder, kind, id }) => ({
        path,
        rule: 'D22',
        message: `"${holder}" points at ${kind} "${id}", which does not exist`,
      }));
    const silent = [
      ...pathway.studies
        .filter((each) => each.interactions.length === 0 && !each.noInteractionReason)
        .map((each) => ({
          path: 'studies.yaml',
          rule: 'D22',
          message: `study "${each.id}" supports nothing and gives no noInteractionReason`,
        })),
      ...pathway.treatments
        .filter((each) => each.targets.length === 0 && !each.noTargetReason)
        .map((each) => ({
          path: 'treatments.yaml',
          rule: 'D22',
          message: `treatment "${each.id}" has no target and gives no noTargetReason`,
        })),
    ];
    return [...missing, ...silent];
  },
};

/** Nodes that a picture has to place: every entity on the map, a scene's own in a scene. */
function nodesOf(pathway: Pathway, pictureId: string): Set<string> | null {
  if (pictureId === 'map') return new Set(pathway.entities.map((each) => each.id));
  const scene = pathway.scenes.find((each) => each.id === pictureId);
  if (!scene) return null;
  const acting = new Set(scene.steps.flatMap((step) => step.interactions));
  return new Set([
    ...scene.start.map((start) => start.entity),
    ...pathway.interactions.filter((each) => acting.has(each.id)).flatMap((each) => [each.source, each.target]),
  ]);
}

export const layoutsPlaceEverything: Rule = {
  id: 'D23',
  title: 'The map and every scene have a layout that places just their nodes, inside known compartments.',
  check: (pathway, layouts, fileOf) => {
    const compartments = new Set(pathway.info.compartments.map((each) => each.id));
    const issues: Issue[] = [];
    const placed = new Map(layouts.map((layout) => [layout.id, layout]));
    for (const id of ['map', ...pathway.scenes.map((scene) => scene.id)])
      if (!placed.has(id)) issues.push({ path: 'layouts', rule: 'D23', message: `there is no layout for "${id}"` });
    for (const layout of layouts) {
      const path = fileFor(fileOf, 'layout', layout.id);
      const wanted = nodesOf(pathway, layout.id);
      const say = (message: string) => issues.push({ path, rule: 'D23', message: `layout "${layout.id}" ${message}` });
      if (!wanted) {
        say('belongs to no scene');
        continue;
      }
      for (const id of wanted) if (!(id in layout.nodes)) say(`does not place "${id}"`);
      for (const id of Object.keys(layout.nodes)) if (!wanted.has(id)) say(`places "${id}", which is not in it`);
      for (const id of Object.keys(layout.areas))
        if (!compartments.has(id)) say(`has an area for "${id}", not a compartment`);
    }
    return issues;
  },
};
