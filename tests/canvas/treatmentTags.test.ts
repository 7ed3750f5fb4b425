import { describe, expect, it } from 'vitest';
import { sceneryOf } from '../../src/canvas/scenery.ts';
import { treatmentTags } from '../../src/canvas/treatmentTags.ts';
import { overlap } from '../../src/layout/box.ts';
import { boxOf } from '../../src/layout/placed.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sixtyPathway, sixtyPicture } from './sixtyNodes.ts';

const map = sceneryOf(sixtyPicture('map'), indexPathway(sixtyPathway()));
const acting = (...entities: string[]) => ({
  id: 'calm',
  label: 'Calm',
  targets: entities.map((entity) => ({ entity, effect: 'inhibits' as const })),
});
const nodeBox = (id: string) => boxOf(map.nodes.get(id)?.box ?? { id, x: 0, y: 0, width: 0, height: 0, lines: [] });

describe('the name of a treatment on the map', () => {
  it('stands beside each node that it acts on, with the end of its effect at the node', () => {
    const tags = treatmentTags(map, acting('node-12', 'node-45'), 60, 1);
    expect(tags).toHaveLength(2);
    tags.forEach(({ pill, stem, end }, at) => {
      const box = nodeBox(at === 0 ? 'node-12' : 'node-45');
      expect(overlap(pill, box)).toBe(false);
      expect(stem[1]).toEqual([box.x + box.width / 2, box.y]);
      expect(end.bar).toBeDefined();
    });
  });

  it('leaves out what the picture does not show', () => {
    expect(treatmentTags(map, acting('elsewhere', 'node-3'), 60, 1)).toHaveLength(1);
  });

  it('covers none of its nodes and none of its other names, from near and from afar', () => {
    const targets = ['node-2', 'node-12', 'node-13', 'node-22'];
    for (const factor of [1, 2, 3]) {
      const tags = treatmentTags(map, acting(...targets), 60 * factor, factor);
      const boxes = targets.map(nodeBox);
      tags.forEach(({ pill }, at) => {
        if (factor === 1) for (const box of boxes) expect(overlap(pill, box)).toBe(false);
        for (const other of tags.slice(at + 1)) if (factor < 3) expect(overlap(pill, other.pill)).toBe(false);
      });
    }
  });
});
