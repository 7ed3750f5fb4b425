import type { Issue } from '../issue.ts';
import type { Pathway } from '../types.ts';
import { fileFor, type Rule } from './rule.ts';

export const endsExist: Rule = {
  id: 'D6',
  title: 'Source and target of every interaction are entities.',
  check: (pathway, _layouts, fileOf) => {
    const known = new Set(pathway.entities.map((entity) => entity.id));
    return pathway.interactions.flatMap((each) =>
      (['source', 'target'] as const)
        .filter((end) => !known.has(each[end]))
        .map((end) => ({
          path: fileFor(fileOf, 'interaction', each.id),
          rule: 'D6',
          message: `interaction "${each.id}": its ${end} "${each[end]}" is not an entity`,
        })),
    );
  },
};

export const compartmentsExist: Rule = {
  id: 'D7',
  title:
    'Every entity lies in a known compartment, and compartments nest without a circle. What stands for one is an entity.',
  check: (pathway, _layouts, fileOf) => {
    const parents = new Map(pathway.info.compartments.map((each) => [each.id, each.parent]));
    const issues: Issue[] = pathway.entities
      .filter((entity) => !parents.has(entity.compartment))
      .map((entity) => ({
        path: fileFor(fileOf, 'entity', entity.id),
        rule: 'D7',
        message: `entity "${entity.id}": compartment "${entity.compartment}" is not in pathway.yaml`,
      }));
    const known = new Set(pathway.entities.map((entity) => entity.id));
    for (const { id, key = [] } of pathway.info.compartments)
      for (const each of key.filter((each) => !known.has(each)))
        issues.push({
          path: 'pathway.yaml',
          rule: 'D7',
          message: `compartment "${id}": its key "${each}" is not an entity`,
        });
    for (const [id, parent] of parents) {
      const message = nestingProblem(id, parent, parents);
      if (message) issues.push({ path: 'pathway.yaml', rule: 'D7', message });
    }
    return issues;
  },
};

function nestingProblem(id: string, parent: string | null, parents: Map<string, string | null>): string | null {
  if (parent !== null && !parents.has(parent)) return `compartment "${id}": parent "${parent}" is not a compartment`;
  const seen = new Set([id]);
  for (let above = parent; above !== null; above = parents.get(above) ?? null) {
    if (seen.has(above)) return `compartment "${id}" lies inside itself`;
    seen.add(above);
  }
  return null;
}

/** Entities that some interaction or treatment names. */
function active(pathway: Pathway): Set<string> {
  return new Set([
    ...pathway.interactions.flatMap((each) => [each.source, each.target]),
    ...pathway.treatments.flatMap((each) => each.targets.map((target) => target.entity)),
  ]);
}

export const noIdleEntity: Rule = {
  id: 'D8',
  title: 'Every entity takes part in an interaction or is a treatment’s target, or says why not.',
  check: (pathway, _layouts, fileOf) => {
    const used = active(pathway);
    return pathway.entities
      .filter((entity) => used.has(entity.id) === Boolean(entity.idleReason))
      .map((entity) => ({
        path: fileFor(fileOf, 'entity', entity.id),
        rule: 'D8',
        message: entity.idleReason
          ? `entity "${entity.id}" has an idleReason but does take part in something`
          : `entity "${entity.id}" takes part in nothing and gives no idleReason`,
      }));
  },
};

/** CURIE prefixes that may be used, with the form of their local part. */
const curies: Record<string, RegExp> = {
  HGNC: /^\d+$/,
  UniProt: /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2})$/,
  CHEBI: /^\d+$/,
  GO: /^\d{7}$/,
  CL: /^\d{7}$/,
  UBERON: /^\d{7}$/,
  MONDO: /^\d{7}$/,
  MESH: /^[A-Z]\d{6,9}$/,
  ECO: /^\d{7}$/,
};

export const identifierPatterns: Rule = {
  id: 'D9',
  title: 'Identifiers are CURIEs of a known register in its own form.',
  check: (pathway, _layouts, fileOf) =>
    pathway.entities.flatMap((entity) =>
      entity.identifiers
        .filter((curie) => {
          const [prefix = '', local = ''] = curie.split(':');
          return !curies[prefix]?.test(local);
        })
        .map((curie) => ({
          path: fileFor(fileOf, 'entity', entity.id),
          rule: 'D9',
          message: `entity "${entity.id}": "${curie}" is not an identifier of the form that its register uses`,
        })),
    ),
};
