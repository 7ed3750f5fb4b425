import { arrowId } from '../../formats/networkSvg.ts';
import type { Measure } from '../../layout/measure.ts';
import { type TracedWish, tracedNode } from '../../layout/traced/wish.ts';
import type { NetworkPart } from '../../trace/networkPart.ts';

/** The most that a line of a name takes up; what is longer is cut short. World px. */
const widest = 150;

/** A line that is not wider than legible names are, with what was cut off marked by an ellipsis. */
function shortened(line: string, width: (line: string) => number): string {
  if (width(line) <= widest) return line;
  const letters = [...line];
  while (letters.length > 1 && width(`${letters.join('')}…`) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** What the picture of a part of a reader's own network is laid out from. */
export function networkWish({ from, to, arrows, columns }: NetworkPart, measure: Measure): TracedWish {
  const names = new Set([from, ...arrows.flatMap(({ source, target }) => [source, target])]);
  const width = (line: string) => measure(line, 15, 500);
  return {
    id: 'own-network',
    from,
    to,
    ...(columns && { columns }),
    nodes: Array.from(names, (name) => {
      const { lines } = tracedNode({ id: name, kind: 'protein', label: name }, measure);
      const mapLabel = lines.map((line) => shortened(line, width)).join('\n');
      return tracedNode({ id: name, kind: 'protein', label: name, mapLabel }, measure);
    }),
    arrows: arrows.map((each) => ({ ...each, id: arrowId(each), late: false, marked: false })),
  };
}
