import type { Rule } from './rule.ts';

const file = 'outlook.yaml';

export const laddersAreClimbed: Rule = {
  id: 'D27',
  title:
    'On the ladder every treatment says how it stands at each rung, in order, and with a source unless none speaks of it.',
  check: ({ outlook: { ladder } }) => {
    if (!ladder) return [];
    const rungs = ladder.rungs.map(({ id }) => id);
    const say = (message: string) => ({ path: file, rule: 'D27', message });
    return ladder.climbers.flatMap(({ id, footholds }) => {
      const stands = footholds.map(({ rung }) => rung);
      const order =
        stands.join() === rungs.join()
          ? []
          : [say(`"${id}" stands at ${stands.join()}, the rungs are ${rungs.join()}`)];
      const sources = footholds
        .filter(({ reached, references }) => (references.length === 0) !== (reached === 'not-said'))
        .map(({ rung, reached }) => say(`"${id}" at "${rung}" is ${reached}, which does not fit its sources`));
      return [...order, ...sources];
    });
  },
};
