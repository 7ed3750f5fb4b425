import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { referencesBehind, referencesOfEntity, referencesOfScene } from '../../src/evidence/behind.ts';
import { coverageOf } from '../../src/evidence/coverage.ts';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Pathway } from '../../src/model/types.ts';
import { evidence, reference, tinyPathway } from '../fixtures/tinyPathway.ts';

const { pathway: shipped } = await readPackCached(process.cwd());
const index = indexPathway(shipped);
const coverage = coverageOf(index);

/** The tiny pathway with a second arrow that is asserted only, by a paper of its own. */
function withAssertion(): Pathway {
  const pathway = tinyPathway();
  pathway.references.push(reference('ref-7', { number: '7', verification: 'unknown' }));
  const [, second] = pathway.interactions;
  if (second)
    second.evidence = [evidence({ system: 'assertion', species: [], strength: 'statement', reference: 'ref-7' })];
  return pathway;
}

describe('the report on evidence', () => {
  it('[E16] counts every interaction once and names what is asserted only', () => {
    const { interactions, levels, assertedOnly } = coverage;
    expect(levels.human + levels.experimental + levels.asserted + levels.refuted).toBe(interactions);
    expect(assertedOnly).toEqual(
      shipped.interactions.filter((each) => evidenceLevel(each) === 'asserted').map(({ id }) => id),
    );
    expect(coverageOf(indexPathway(withAssertion())).assertedOnly).toEqual(['crf--growth']);
  });

  it('[E17] the shipped pathway holds what MI2CAST requires of every interaction', () => {
    for (const { field, required, held, missing } of coverage.fields) {
      if (required) expect([field, missing]).toEqual([field, []]);
      expect(held + missing.length).toBe(coverage.interactions);
    }
  });

  it('[E17] a missing field is named with its interaction', () => {
    const pathway = withAssertion();
    pathway.references = pathway.references.filter(({ id }) => id !== 'ref-7');
    const missing = new Map(coverageOf(indexPathway(pathway)).fields.map((each) => [each.field, each.missing]));
    expect(missing.get('reference and evidence (ECO)')).toEqual(['crf--growth']);
    expect(missing.get('taxon')).toEqual(['crf--growth']);
    expect(missing.get('source')).toEqual([]);
  });

  it('[E18] what plays in most scenes is to be read first, and nothing that is shown and agreed on', () => {
    const scenes = coverage.next.map((each) => each.scenes);
    expect(scenes).toEqual([...scenes].sort((a, b) => b - a));
    const open = new Set([...coverage.assertedOnly, ...coverage.contested]);
    expect(new Set(coverage.next.map((each) => each.interaction.id))).toEqual(open);
  });

  it('[E19] papers come by how many asserted interactions cite them, the documents not among them', () => {
    const { papers } = coverageOf(indexPathway(withAssertion()));
    expect(papers.map((each) => [each.reference.id, each.interactions.map(({ id }) => id)])).toEqual([
      ['ref-7', ['crf--growth']],
    ]);
    const documents = shipped.info.documents.map((each) => each.reference);
    for (const { reference: paper, interactions } of coverage.papers) {
      expect(documents).not.toContain(paper.id);
      for (const each of interactions) expect(coverage.assertedOnly).toContain(each.id);
    }
  });

  it('[E20] what stands behind a part is every paper that speaks to it, once', () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    for (const scene of shipped.scenes) {
      const acting = scene.steps.flatMap((step) => step.interactions.flatMap((id) => index.interaction.get(id) ?? []));
      const behind = ids(referencesOfScene(index, scene));
      expect(new Set(behind)).toEqual(new Set(acting.flatMap((each) => each.evidence.map((item) => item.reference))));
      expect(new Set(behind).size).toBe(behind.length);
    }
    const pathway = withAssertion();
    expect(ids(referencesOfEntity(indexPathway(pathway), 'crf'))).toEqual(['paper', 'ref-7']);
    expect(ids(referencesBehind(indexPathway(pathway), pathway.interactions.slice(1)))).toEqual(['ref-7']);
  });
});
