import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { isPlural, nameInSentence } from '../../src/evidence/naming.ts';
import { entitySentence, interactionSentence } from '../../src/evidence/sentence.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Evidence, Interaction } from '../../src/model/types.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

const { pathway } = await readPack('.');
const shipped = indexPathway(pathway);
/** Running text of the data, where labels stand in mid-sentence; titles are left out. */
const prose = [
  ...pathway.entities.map((each) => each.summary),
  ...pathway.interactions.flatMap((each) => [
    each.statement,
    each.note,
    ...each.evidence.map((item) => item.statement),
  ]),
  ...pathway.scenes.flatMap((each) => [each.summary, ...each.steps.flatMap((step) => [step.caption, step.notes])]),
].join('\n');

/** The sentence of an interaction between stress and CRF with the evidence given. */
function said(items: Partial<Evidence>[], over: Partial<Interaction> = {}): string {
  const tiny = tinyPathway();
  const [first] = tiny.interactions;
  if (!first) throw new Error('The tiny pathway has interactions.');
  Object.assign(first, { evidence: items.map((each) => evidence(each)) }, over);
  return interactionSentence(indexPathway(tiny), first);
}

const asserted: Partial<Evidence> = {
  system: 'assertion',
  species: [],
  directness: 'inferred',
  strength: 'statement',
  place: { document: 'review' },
};

describe('[E10] names inside a sentence', () => {
  it.each([
    ['Substance P', 'hormone', 'substance P'],
    ['Mast-cell degranulation', 'process', 'mast-cell degranulation'],
    ['Dry skin', 'phenotype', 'dry skin'],
    ['Biglycan', 'protein', 'biglycan'],
    ['Cyclin D1', 'protein', 'cyclin D1'],
    ['5α-Reductase', 'protein', '5α-reductase'],
    ['Non-canonical Wnt signalling', 'process', 'non-canonical Wnt signalling'],
    ['CRF', 'hormone', 'CRF'],
    ['CRF (follicle)', 'hormone', 'CRF (follicle)'],
    ['MHC class I', 'protein', 'MHC class I'],
    ['Wnt5a', 'protein', 'Wnt5a'],
    ['Smad2/3', 'protein', 'Smad2/3'],
    ['Bcl-2', 'protein', 'Bcl-2'],
    ['Shh', 'protein', 'Shh'],
    ['β-catenin', 'protein', 'β-catenin'],
    ['T-cell activation', 'process', 'T-cell activation'],
    ['G2/M arrest', 'process', 'G2/M arrest'],
    ['cAMP', 'molecule', 'cAMP'],
  ] as const)('%s (%s) becomes %s', (label, kind, expected) => {
    expect(nameInSentence(label, kind)).toBe(expected);
  });

  it.each(pathway.entities.map((each) => [each.label, each] as const))(
    '%s is written as the prose of the data writes it in mid-sentence',
    (label, { kind }) => {
      const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const found = [...prose.matchAll(new RegExp(`(?<=\\p{Ll}[,;]? )${literal}(?![\\p{L}\\p{N}])`, 'giu'))];
      const spelled = found.map(([word]) => word.charAt(0));
      const ours = nameInSentence(label, kind).charAt(0);
      expect(spelled.filter((each) => each !== ours)).toEqual([]);
    },
  );

  it('changes nothing but the case of one letter', () => {
    for (const { label, kind } of pathway.entities)
      expect(nameInSentence(label, kind).toLowerCase()).toBe(label.toLowerCase());
  });
});

describe('[E11] an interaction in a sentence', () => {
  it('says its sign, how it is known, and its references', () => {
    expect(said([{ directness: 'direct' }])).toBe('stress raises crf; shown in mice; 1 reference');
    expect(said([{ directness: 'direct' }], { effect: 'inhibits' })).toBe(
      'stress lowers crf; shown in mice; 1 reference',
    );
    expect(said([{ directness: 'direct' }], { effect: 'affects' })).toBe(
      'stress affects crf (direction not known); shown in mice; 1 reference',
    );
  });

  it('takes the stances in the order supports, qualifies, refutes, and counts each reference once', () => {
    expect(
      said([
        { stance: 'refutes', system: 'human-tissue', species: ['human'], reference: 'b' },
        { ...asserted, reference: 'a' },
        { stance: 'qualifies', reference: 'b' },
      ]),
    ).toBe(
      'stress raises crf; asserted by the review, qualified in mice, contradicted in human tissue ex vivo; 2 references',
    );
  });

  it('agrees with a plural', () => {
    expect(['NK cells', 'Androgens', 'CD8⁺ T cells', 'Reactive oxygen species'].filter(isPlural)).toHaveLength(4);
    expect(['Stress', 'Apoptosis', 'Hippocampus', 'GAS6', 'Follicle necrosis', 'CRF (cells)'].filter(isPlural)).toEqual(
      [],
    );
    const tiny = tinyPathway();
    const [stress] = tiny.entities;
    if (stress) stress.label = 'NK cells';
    const [first] = tiny.interactions;
    expect(first && interactionSentence(indexPathway(tiny), first)).toMatch(/^NK cells raise crf;/);
  });
});

describe('[E12] what was shown, and in what', () => {
  it.each<[Partial<Evidence>[], string]>([
    [[{ system: 'human-tissue', species: ['human'] }, {}], 'shown in human tissue ex vivo and in mice'],
    [[{ system: 'cell-culture', species: ['human'] }], 'shown in cultured human cells'],
    [[{ system: 'cell-culture', species: [] }], 'shown in cultured cells'],
    [[{ directness: 'inferred' }], 'inferred from findings in mice'],
    [
      [
        { system: 'people', species: ['human'], strength: 'randomised' },
        { directness: 'inferred', species: ['rat'] },
      ],
      'shown in people, inferred from findings in rats',
    ],
    [[{ system: 'people', species: ['human'], strength: 'uncontrolled' }], 'shown in people without controls'],
    [
      [
        { system: 'people', strength: 'uncontrolled' },
        { system: 'people', strength: 'controlled' },
      ],
      'shown in people',
    ],
    [[{}, { directness: 'inferred' }], 'shown in mice'],
  ])('%j reads %s', (items, expected) => {
    expect(said(items)).toBe(`stress raises crf; ${expected}; 1 reference`);
  });
});

describe('[E13] assertions', () => {
  it('are told only where nothing was found', () => {
    expect(said([asserted, {}])).toContain('; shown in mice;');
    expect(said([asserted, {}])).not.toContain('asserted');
  });

  it('are told by their document', () => {
    expect(said([asserted, { ...asserted, place: { document: 'article' } }])).toContain(
      'asserted by the review and the web article',
    );
    const another = { ...asserted, place: { document: 'additional' } };
    expect(said([another])).toContain('asserted by another paper');
    expect(said([another, { ...another, reference: 'other' }])).toContain('asserted by other papers');
  });
});

it('[E14] what all evidence speaks against begins with Refuted', () => {
  expect(said([{ stance: 'refutes' }])).toBe('Refuted: that stress raises crf; contradicted in mice; 1 reference');
});

describe('[E15] an entity in a sentence', () => {
  it('says its kind, its place and its arrows', () => {
    const index = indexPathway(tinyPathway());
    const sentence = (id: string) => {
      const entity = index.entity.get(id);
      return entity && entitySentence(index, entity);
    };
    expect(sentence('crf')).toBe('crf, process in the brain; 1 arrow comes in, 1 goes out');
    expect(sentence('stress')).toBe('stress, process in the brain; no arrow comes in, 1 goes out');
    expect(sentence('growth')).toBe('growth, process in the body; 1 arrow comes in, none goes out');
  });

  it('places a thing in the words of its compartment where that has some', () => {
    const pathway = tinyPathway();
    for (const each of pathway.info.compartments) each.where = 'somewhere in the body';
    const index = indexPathway(pathway);
    const stress = index.entity.get('stress');
    expect(stress && entitySentence(index, stress)).toContain('process somewhere in the body;');
  });
});

describe('every shipped interaction', () => {
  it.each(pathway.interactions.map((each) => [each.id, each] as const))('%s', (_, interaction) => {
    const sentence = interactionSentence(shipped, interaction);
    const supporting = interaction.evidence.filter((item) => item.stance === 'supports');
    const references = new Set(interaction.evidence.map((item) => item.reference)).size;
    expect(sentence).toMatch(new RegExp(`; ${references} references?$`));
    expect(sentence).not.toMatch(/undefined|null| {2}|; ;|, ;|\bin;/);
    expect(/people/.test(sentence)).toBe(interaction.evidence.some((item) => item.system === 'people'));
    expect(/shown in/.test(sentence)).toBe(
      supporting.some((item) => item.directness === 'direct' && item.system !== 'assertion'),
    );
    expect(/contradicted/.test(sentence)).toBe(interaction.evidence.some((item) => item.stance === 'refutes'));
    expect(/asserted by/.test(sentence)).toBe(evidenceLevel(interaction) === 'asserted');
  });
});
