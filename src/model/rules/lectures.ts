import type { Rule } from './rule.ts';

const file = 'lectures.yaml';

export const lecturesLeadSomewhere: Rule = {
  id: 'D28',
  title: 'The parts of a lecture are scenes that exist, shown from one of their steps to a later one.',
  check: ({ lectures, scenes }) =>
    lectures.flatMap((lecture) =>
      lecture.parts.flatMap((part, position) => {
        if (!('scene' in part)) return [];
        const say = (message: string) => [
          { path: file, rule: 'D28', message: `"${lecture.id}", part ${position + 1}: ${message}` },
        ];
        const scene = scenes.find(({ id }) => id === part.scene);
        if (!scene) return say(`there is no scene "${part.scene}"`);
        const { from = 0, to = scene.steps.length } = part;
        return to > scene.steps.length || from > to ? say(`"${part.scene}" has no steps ${from} to ${to}`) : [];
      }),
    ),
};
