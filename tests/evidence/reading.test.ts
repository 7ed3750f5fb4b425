import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReading, inOrder, sidesOf, supportingSystems, systemReading } from '../../src/evidence/reading.ts';
import { stances, strengths, systems } from '../../src/model/vocabulary.ts';
import { evidence } from '../fixtures/tinyPathway.ts';

const anyItem = fc
  .record({
    stance: fc.constantFrom(...stances),
    system: fc.constantFrom(...systems),
    strength: fc.constantFrom(...strengths),
  })
  .map((over) => evidence(over));

describe('the order of evidence', () => {
  it('[E5] holds stance before system before strength, and drops nothing', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
        const ordered = inOrder(items);
        expect(new Set(ordered)).toEqual(new Set(items));
        expect(ordered).toHaveLength(items.length);
        const keys = ordered.map((item) => [
          stances.indexOf(item.stance),
          systems.indexOf(item.system),
          strengths.indexOf(item.strength),
        ]);
        for (const [position, key] of keys.entries()) {
          const before = keys[position - 1];
          if (!before) continue;
          const differing = key.findIndex((part, at) => part !== before[at]);
          if (differing >= 0) expect(key[differing]).toBeGreaterThan(before[differing] ?? 0);
        }
      }),
    );
  });
});

describe('systems in words', () => {
  it('[E6] names the animal, and the species of cultured cells', () => {
    expect(systemReading({ system: 'animal', species: ['mouse'] })).toBe('Mouse');
    expect(systemReading({ system: 'animal', species: ['mouse', 'rat'] })).toBe('Mouse and rat');
    expect(systemReading({ system: 'cell-culture', species: ['human'] })).toBe('Cell culture, human');
    expect(systemReading({ system: 'cell-culture', species: [] })).toBe('Cell culture');
    expect(systemReading({ system: 'people', species: ['human'] })).toBe('People');
  });

  it('[E6] an assertion stands only where nothing better supports', () => {
    const asserted = evidence({ system: 'assertion', species: [], strength: 'statement' });
    const refuting = evidence({ stance: 'refutes', system: 'people', species: ['human'] });
    expect(supportingSystems({ evidence: [asserted, evidence(), evidence(), refuting] })).toEqual(['Mouse']);
    expect(supportingSystems({ evidence: [asserted, refuting] })).toEqual(['Stated, no data of its own']);
  });
});

describe('how many items stand where', () => {
  const refuting = evidence({ stance: 'refutes' });
  it('counts each stance that is there, in the singular and the plural', () => {
    expect(countReading({ evidence: [evidence()] })).toBe('1 item supports it.');
    expect(countReading({ evidence: [evidence(), evidence(), refuting] })).toBe('2 items support it, 1 refutes it.');
    expect(countReading({ evidence: [refuting, evidence({ stance: 'qualifies' }), refuting] })).toBe(
      '1 item qualifies it, 2 refute it.',
    );
  });

  it('[E3] shows two sides only where there are two', () => {
    expect(sidesOf({ evidence: [evidence()] })).toBeNull();
    expect(sidesOf({ evidence: [refuting] })).toBeNull();
    const sides = sidesOf({ evidence: [refuting, evidence(), evidence({ stance: 'qualifies' })] });
    expect(sides?.supporting).toHaveLength(1);
    expect(sides?.refuting).toEqual([refuting]);
  });
});
