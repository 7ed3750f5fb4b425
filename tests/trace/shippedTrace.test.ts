import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import type { Pathway } from '../../src/model/types.ts';
import type { EvidenceGate } from '../../src/trace/gate.ts';
import { gateLoss } from '../../src/trace/gateLoss.ts';
import { loops } from '../../src/trace/loops.ts';
import { netEffect } from '../../src/trace/netEffect.ts';
import { gatedGraph } from '../../src/trace/pathwayGraph.ts';

let pathway: Pathway;
beforeAll(async () => {
  pathway = (await readPack('.')).pathway;
}, 60_000);

function effect(from: string, to: string, gate: EvidenceGate = {}) {
  const { graph, node } = gatedGraph(pathway, gate);
  return netEffect(graph, node.get(from) ?? -1, node.get(to) ?? -1);
}

describe('the shipped pathway', () => {
  it('[T4] opposes itself from stress to MHC class I, and raises canonical Wnt from MMP3 over two inhibitions', () => {
    expect(effect('stress', 'mhc-1')).toMatchObject({ effect: 'ambiguous', decided: true });
    expect(effect('mmp3', 'canonical-wnt')).toMatchObject({ effect: 'up', decided: true });
  });

  it('[T9] the loop from hair loss back to stress reinforces', () => {
    const { graph, node } = gatedGraph(pathway, {});
    const first = loops(graph, [node.get('hair-loss') ?? -1]).next().value;
    expect('nodes' in first && first.nodes.map((each) => graph.names[each])).toContain('stress');
    expect('sign' in first && first.sign).toBe(1);
  });

  it('[G2] [G4] [G5] with human evidence on which nobody disagrees, stress no longer reaches hair loss; the last link lost is said', () => {
    const gate: EvidenceGate = { systems: ['people', 'human-tissue'], contested: 'without' };
    expect(effect('stress', 'hair-loss', gate).effect).toBe('unreached');
    const loss = gateLoss(pathway, gate, { from: 'stress', to: 'hair-loss', change: 'up' });
    expect(loss.lost?.map((each) => each.id)).toEqual(['stress--alopecia-areata']);
    expect(loss.before).toBe('ambiguous');
    expect(loss.taken).toBeGreaterThan(200);
  });

  it('[G1] an open gate keeps every interaction that is not refuted', () => {
    expect(gatedGraph(pathway, {}).interactions).toHaveLength(pathway.interactions.length);
  });

  it('[G3] asking for strength lets stronger evidence pass too', () => {
    const kept = (strength: 'controlled' | 'statement') => gatedGraph(pathway, { strength }).interactions.length;
    expect(kept('controlled')).toBeLessThan(kept('statement'));
  });
});
