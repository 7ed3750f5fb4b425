import { evidenceLevel, isContested } from '../evidence/level.ts';
import type { SkeletonEvidence, SkeletonInteraction } from '../model/skeleton.ts';
import type { Evidence } from '../model/types.ts';
import { type Directness, type Stance, type Strength, type System, strengths } from '../model/vocabulary.ts';

/**
 * What evidence an interaction must have to take part in a trace. A field that is absent asks nothing. One and the same
 * evidence item must meet all that is asked of items (rule G2).
 */
export interface EvidenceGate {
  /** Stances that let an interaction pass; `supports` alone unless said otherwise. */
  stances?: readonly Stance[];
  systems?: readonly System[];
  species?: readonly Evidence['species'][number][];
  directness?: readonly Directness[];
  /** This strength or a stronger one. */
  strength?: Strength;
  /** Leave out what sources disagree on, or keep nothing else. */
  contested?: 'without' | 'only';
}

function meets(item: SkeletonEvidence, gate: EvidenceGate): boolean {
  return (
    (gate.stances ?? ['supports']).includes(item.stance) &&
    (gate.systems?.includes(item.system) ?? true) &&
    (gate.species?.some((each) => item.species.includes(each)) ?? true) &&
    (gate.directness?.includes(item.directness) ?? true) &&
    (gate.strength === undefined || strengths.indexOf(item.strength) <= strengths.indexOf(gate.strength))
  );
}

/** True when the gate asks for something; an open one still keeps out what the evidence refutes (rule G1). */
function asksForEvidence(gate: EvidenceGate): boolean {
  return [gate.stances, gate.systems, gate.species, gate.directness, gate.strength].some((each) => each !== undefined);
}

/** Whether an interaction may take part in a trace (rules G1 to G4). */
export function passesGate(interaction: Pick<SkeletonInteraction, 'evidence'>, gate: EvidenceGate): boolean {
  const contested = isContested(interaction);
  if (gate.contested === 'without' && contested) return false;
  if (gate.contested === 'only' && !contested) return false;
  if (!asksForEvidence(gate)) return evidenceLevel(interaction) !== 'refuted';
  return interaction.evidence.some((item) => meets(item, gate));
}
