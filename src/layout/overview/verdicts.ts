import type { Box } from '../box.ts';
import type { PlacedNode } from '../placed.ts';
import type { Scale } from '../scale.ts';
import { mostThatFit } from './rows.ts';

/** How large the labels of outcomes are from afar, px: the first at which all have room. */
const labelSizes = [14, 13.5, 13, 12.5, 12];
/** Room kept between two outcomes and at the ends of their row, px, at most; with less room there is less of it. */
const gaps = [40, 32, 26, 20, 14, 8];
const end = 14;
/** Words beside them are left out rather than bring two outcomes nearer than this, px. */
const leastBeside = 14;

/** An outcome as it stands from afar: enlarged to be read. px. */
export interface Verdict {
  node: PlacedNode;
  scale: number;
  box: Box;
}

/**
 * The outcomes in one row of their area, each as near as can be to where the map has it, no taller than the area; where
 * they do not all fit at any size, the last ones are left out. `extra` px are kept free at the end of the row when there is
 * room for them: `rest`.
 */
export function placeVerdicts(
  nodes: readonly PlacedNode[],
  area: Box | null,
  extra: number,
  { fontSize }: Scale,
  zoom: number,
): { verdicts: Verdict[]; rest: Box | null } {
  if (area === null) return { verdicts: [], rest: null };
  const place = (size: number, gap: number, kept: number): Verdict[] => {
    const scale = Math.max(zoom, size / fontSize);
    const want = ({ box }: PlacedNode) => ({ wanted: box.x * zoom, width: box.width * scale });
    const y = area.y + area.height / 2;
    const right = area.x + area.width - end - kept;
    return mostThatFit(nodes, want, area.x + end, right, gap).map(({ item: node, place: x }) => {
      const [width, height] = [node.box.width * scale, node.box.height * scale];
      return { node, scale, box: { x: x - width / 2, y: y - height / 2, width, height } };
    });
  };
  for (const kept of extra > 0 ? [extra + end, 0] : [0])
    for (const gap of gaps.filter((each) => kept === 0 || each >= leastBeside))
      for (const size of labelSizes) {
        const verdicts = place(size, gap, kept);
        if (verdicts.length < nodes.length || verdicts.some(({ box }) => box.height > area.height - 8)) continue;
        const rest = { ...area, x: area.x + area.width - end - extra, width: extra };
        return { verdicts, rest: kept > 0 ? rest : null };
      }
  return { verdicts: place(labelSizes.at(-1) as number, gaps.at(-1) as number, 0), rest: null };
}
