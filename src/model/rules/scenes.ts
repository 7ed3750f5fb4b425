import type { Issue } from '../issue.ts';
import type { Interaction, Scene } from '../types.ts';
import { type FileOf, fileFor, type Rule } from './rule.ts';

type Find = (scene: Scene, interactions: Map<string, Interaction>, entities: Set<string>) => string[];

function eachScene(rule: string, title: string, find: Find): Rule {
  return {
    id: rule,
    title,
    check: (pathway, _layouts, fileOf) => {
      const interactions = new Map(pathway.interactions.map((each) => [each.id, each]));
      const entities = new Set(pathway.entities.map((each) => each.id));
      return pathway.scenes.flatMap((scene) => toIssues(rule, fileOf, scene, find(scene, interactions, entities)));
    },
  };
}

function toIssues(rule: string, fileOf: FileOf, scene: Scene, messages: string[]): Issue[] {
  const path = fileFor(fileOf, 'scene', scene.id);
  return messages.map((message) => ({ path, rule, message: `scene "${scene.id}": ${message}` }));
}

export const stepsExist = eachScene(
  'D17',
  'The starts of a scene are entities and the interactions of its steps exist.',
  (scene, interactions, entities) => [
    ...scene.start
      .filter(({ entity }) => !entities.has(entity))
      .map(({ entity }) => `its start "${entity}" is not an entity`),
    ...scene.steps.flatMap((step, index) =>
      step.interactions
        .filter((id) => !interactions.has(id))
        .map((id) => `step ${index + 1} names "${id}", which is not an interaction`),
    ),
  ],
);

export const nothingActsUnreached = eachScene(
  'D18',
  'What acts in a step was a start or was reached in an earlier step.',
  (scene, interactions) => {
    const reached = new Set(scene.start.map(({ entity }) => entity));
    return scene.steps.flatMap((step, index) => {
      const acting = step.interactions.flatMap((id) => interactions.get(id) ?? []);
      const early = acting.filter(({ source }) => !reached.has(source));
      for (const { target } of acting) reached.add(target);
      return early.map(({ id, source }) => `step ${index + 1}: "${source}" acts (${id}) before anything reached it`);
    });
  },
);

export const captionsFit = eachScene(
  'D19',
  'A caption is one sentence of at most 180 characters with at most two terms marked; a step title has at most 40.',
  (scene) =>
    scene.steps.flatMap((step, index) => {
      const wrong: string[] = [];
      const marks = step.caption.match(/\*\*/g)?.length ?? 0;
      if (step.caption.length > 180) wrong.push(`step ${index + 1}: the caption has ${step.caption.length} characters`);
      if (marks > 4 || marks % 2 !== 0)
        wrong.push(`step ${index + 1}: the caption marks more than two terms, or half a one`);
      if (step.title.length > 40) wrong.push(`step ${index + 1}: the title has ${step.title.length} characters`);
      return wrong;
    }),
);

export const groupsExist: Rule = {
  id: 'D20',
  title: 'Every scene stands in a group of the figure list.',
  check: (pathway, _layouts, fileOf) =>
    pathway.scenes
      .filter((scene) => !pathway.info.groups.some((group) => group.id === scene.group))
      .flatMap((scene) => toIssues('D20', fileOf, scene, [`its group "${scene.group}" is not in pathway.yaml`])),
};
