import { describe, expect, it } from 'vitest';
import { evidenceLevel, isContested } from '../../src/evidence/level.ts';
import type { Evidence } from '../../src/model/types.ts';
import { evidence } from '../fixtures/tinyPathway.ts';

const with_ = (...items: Partial<Evidence>[]) => ({ evidence: items.map(evidence) });

describe('how well an interaction is known', () => {
  it('[E1] is the best system among the items that support it', () => {
    expect(evidenceLevel(with_({ system: 'animal' }, { system: 'human-tissue' }))).toBe('human');
    expect(evidenceLevel(with_({ system: 'people' }))).toBe('human');
    expect(evidenceLevel(with_({ system: 'assertion' }, { system: 'cell-culture' }))).toBe('experimental');
    expect(evidenceLevel(with_({ system: 'assertion' }))).toBe('asserted');
  });

  it('[E2] is not raised by an item that qualifies or refutes', () => {
    expect(evidenceLevel(with_({ system: 'assertion' }, { system: 'people', stance: 'qualifies' }))).toBe('asserted');
    expect(evidenceLevel(with_({ system: 'animal' }, { system: 'people', stance: 'refutes' }))).toBe('experimental');
  });

  it('[E3] is contested when one item supports and one refutes', () => {
    expect(isContested(with_({}, { stance: 'refutes' }))).toBe(true);
    expect(isContested(with_({}, { stance: 'qualifies' }))).toBe(false);
    expect(isContested(with_({ stance: 'refutes' }))).toBe(false);
  });

  it('[E4] is refuted when an item refutes and none supports', () => {
    expect(evidenceLevel(with_({ stance: 'refutes' }, { stance: 'qualifies' }))).toBe('refuted');
  });
});
