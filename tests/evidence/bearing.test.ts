import { describe, expect, it } from 'vitest';
import { bearingOf, slipsOn } from '../../src/evidence/bearing.ts';
import { evidence, reference, tinyPathway } from '../fixtures/tinyPathway.ts';

function world() {
  const pathway = tinyPathway();
  pathway.references.push(reference('other'), reference('silent'));
  pathway.interactions[0]?.evidence.push(
    evidence({ stance: 'refutes', reference: 'other' }),
    evidence({ stance: 'refutes', reference: 'other' }),
    evidence({ stance: 'qualifies', reference: 'other' }),
  );
  pathway.treatments[0]?.remarks.push({ text: 'A remark.', references: ['other'] });
  pathway.slips[0]?.references.push('other');
  pathway.outlook.sections.push({
    id: 'ladder',
    title: 'Ladder',
    lead: 'Lead.',
    items: [{ title: 'Rung', text: 'Text.', references: ['other'], place: { document: 'paper', section: 'End' } }],
  });
  return pathway;
}

describe('what a reference bears on', () => {
  it('lists each arrow once for each stance, in the order of the stances', () => {
    const { arrows } = bearingOf(world(), 'other');
    expect(arrows.map(({ stance, interaction }) => [stance, interaction.id])).toEqual([
      ['qualifies', 'stress--crf'],
      ['refutes', 'stress--crf'],
    ]);
    expect(bearingOf(world(), 'paper').arrows).toHaveLength(2);
  });

  it('finds it in studies, treatments, slips and the outlook', () => {
    const { studies, treatments, slips, outlook } = bearingOf(world(), 'other');
    expect(studies).toEqual([]);
    expect([treatments[0]?.id, slips[0]?.number, outlook[0]?.title]).toEqual(['calm', 1, 'Rung']);
    expect(bearingOf(world(), 'paper').studies.map((each) => each.id)).toEqual(['one']);
  });

  it('is empty for a reference that nothing uses', () => {
    expect(Object.values(bearingOf(world(), 'silent')).flat()).toEqual([]);
  });
});

it('slips are found by what they concern', () => {
  const pathway = world();
  expect(slipsOn(pathway, 'interactions', 'crf--growth').map((slip) => slip.number)).toEqual([1]);
  expect(slipsOn(pathway, 'entities', 'crf--growth')).toEqual([]);
});
