import { describe, expect, it } from 'vitest';
import { pathwayRules } from '../../src/model/rules/all.ts';
import type { LayoutData, Pathway } from '../../src/model/types.ts';
import type { Break } from '../fixtures/breaks.ts';
import { breaksOfGraph } from '../fixtures/breaksOfGraph.ts';
import { breaksOfScenes } from '../fixtures/breaksOfScenes.ts';
import { tinyLayouts, tinyPathway } from '../fixtures/tinyPathway.ts';

/** For every rule, ways to break it: each must be reported under that rule's id, naming the thing at fault. */
const breaks: Record<string, Break[]> = { ...breaksOfGraph, ...breaksOfScenes };

function problems(pathway: Pathway, layouts: LayoutData[]) {
  return pathwayRules.flatMap((rule) => rule.check(pathway, layouts, new Map()));
}

describe('data rules', () => {
  it('hold for a pathway that is in order', () => {
    expect(problems(tinyPathway(), tinyLayouts())).toEqual([]);
  });

  it('each have a way of being broken in this file', () => {
    expect(Object.keys(breaks)).toEqual(pathwayRules.map((rule) => rule.id));
  });

  for (const rule of pathwayRules)
    describe(`[${rule.id}] ${rule.title}`, () => {
      for (const [named, spoil] of breaks[rule.id] ?? [])
        it(`reports ${named}`, () => {
          const pathway = tinyPathway();
          const layouts = tinyLayouts();
          spoil(pathway, layouts);
          const found = rule.check(pathway, layouts, new Map());
          expect(found.map((issue) => issue.rule)).toContain(rule.id);
          expect(found.map((issue) => issue.message).join('\n')).toContain(named);
        });
    });
});
