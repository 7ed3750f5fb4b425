import type { Pathway, Treatment } from '../model/types.ts';
import { held } from './hold.ts';
import { netEffect } from './netEffect.ts';
import type { PathwayGraph } from './pathwayGraph.ts';
import type { NetEffect } from './signs.ts';
import { turned } from './trace.ts';

/** A treatment and what it does to a trace: the same question with the entities that it acts on held (rules H1, H2). */
export interface TreatmentOnTrace {
  treatment: Treatment;
  /** Node numbers that it acts on and that lie on the trace's way. */
  acts: number[];
  /** The net effect with those held; null when it acts on an end of the trace itself, where holding would beg the question. */
  effect: NetEffect | null;
}

/** The treatments that act on any of the nodes, each with what it does to the trace from `from` to `to`. */
export function treatmentsOnTrace(
  pathway: Pick<Pathway, 'treatments'>,
  { graph, node }: Pick<PathwayGraph, 'graph' | 'node'>,
  { from, to, change }: { from: number; to: number; change: 1 | -1 },
  on: ReadonlySet<number>,
): TreatmentOnTrace[] {
  return pathway.treatments.flatMap((treatment): TreatmentOnTrace[] => {
    const targets = treatment.targets.flatMap((target) => node.get(target.entity) ?? []);
    const acts = [...new Set(targets)].filter((each) => on.has(each));
    if (acts.length === 0) return [];
    if (targets.includes(from) || targets.includes(to)) return [{ treatment, acts, effect: null }];
    const { effect } = netEffect(held(graph, targets).graph, from, to);
    return [{ treatment, acts, effect: turned(effect, change) }];
  });
}
