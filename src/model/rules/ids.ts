import type { Issue } from '../issue.ts';
import type { Pathway } from '../types.ts';
import { type FileOf, fileFor, type Rule } from './rule.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Every list of things with an id, under the kind by which its file is known. */
function idLists(pathway: Pathway): [kind: string, ids: string[]][] {
  return [
    ['entity', pathway.entities.flatMap((entity) => [entity.id, ...entity.aliases])],
    ['interaction', pathway.interactions.map((each) => each.id)],
    ['scene', pathway.scenes.map((each) => each.id)],
    ['mechanism', pathway.mechanismFiles.map((each) => each.id)],
    ['reference', pathway.references.map((each) => each.id)],
    ['study', pathway.studies.map((each) => each.id)],
    ['treatment', pathway.treatments.map((each) => each.id)],
    ['compartment', pathway.info.compartments.map((each) => each.id)],
    ['group', pathway.info.groups.map((each) => each.id)],
    ['lecture', pathway.lectures.map((each) => each.id)],
    ['outlook section', pathway.outlook.sections.map((each) => each.id)],
  ];
}

function eachId(pathway: Pathway, fileOf: FileOf, rule: string, problem: (id: string, seen: number) => string | null) {
  const issues: Issue[] = [];
  for (const [kind, ids] of idLists(pathway)) {
    const seen = new Map<string, number>();
    for (const id of ids) {
      seen.set(id, (seen.get(id) ?? 0) + 1);
      const message = problem(id, seen.get(id) ?? 0);
      if (message) issues.push({ path: fileFor(fileOf, kind, id), rule, message: `${kind} "${id}" ${message}` });
    }
  }
  return issues;
}

export const kebabCaseIds: Rule = {
  id: 'D2',
  title: 'Ids are kebab-case.',
  check: (pathway, _layouts, fileOf) =>
    eachId(pathway, fileOf, 'D2', (id) => (kebab.test(id) ? null : 'is not kebab-case')),
};

export const uniqueIds: Rule = {
  id: 'D3',
  title: 'Ids are unique among their kind; an alias counts as an id.',
  check: (pathway, _layouts, fileOf) =>
    eachId(pathway, fileOf, 'D3', (_id, seen) => (seen === 2 ? 'is used more than once' : null)),
};

export const aliasesSayWhy: Rule = {
  id: 'D4',
  title: 'An entity with aliases says why it is modelled under another id.',
  check: (pathway, _layouts, fileOf) =>
    pathway.entities
      .filter((entity) => entity.aliases.length > 0 && !entity.aliasReason)
      .map((entity) => ({
        path: fileFor(fileOf, 'entity', entity.id),
        rule: 'D4',
        message: `entity "${entity.id}" has aliases (${entity.aliases.join(', ')}) but no aliasReason`,
      })),
};

export const interactionIds: Rule = {
  id: 'D5',
  title: 'The id of an interaction begins with its source and target: source--target.',
  check: (pathway, _layouts, fileOf) =>
    pathway.interactions
      .filter((each) => {
        const stem = `${each.source}--${each.target}`;
        return each.id !== stem && !each.id.startsWith(`${stem}--`);
      })
      .map((each) => ({
        path: fileFor(fileOf, 'interaction', each.id),
        rule: 'D5',
        message: `interaction "${each.id}" should be called "${each.source}--${each.target}"`,
      })),
};
