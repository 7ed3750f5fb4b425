import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { grid } from '../layout/scale.ts';

/** What a curator's page sends: where nodes were moved to, world px. */
export const movesSchema = z.strictObject({
  nodes: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id'),
    z.tuple([z.number(), z.number()]),
  ),
});

export type Moves = z.output<typeof movesSchema>;

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * Writes moved nodes into the source of a layout file, snapped to the grid. Only the numbers change: comments, order and
 * spacing stay as their author left them. Returns the new source, or what is wrong, and then nothing was changed.
 */
export function moveNodes(source: string, moves: Moves): { source: string } | { wrong: string[] } {
  const document = parseDocument(source);
  const nodes = document.get('nodes');
  const [width, height] = [Number(document.get('width')), Number(document.get('height'))];
  if (document.errors.length > 0 || !isMap(nodes)) return { wrong: ['the layout file cannot be read'] };
  const splices: Splice[] = [];
  const wrong: string[] = [];
  for (const [id, point] of Object.entries(moves.nodes)) {
    const pair = nodes.get(id, true);
    const scalars = isSeq(pair) ? pair.items : [];
    if (scalars.length !== 2) {
      wrong.push(`node "${id}" is not in this layout`);
      continue;
    }
    const snapped = point.map((value) => Math.round(value / grid) * grid);
    const [x = Number.NaN, y = Number.NaN] = snapped;
    if (!(x > 0 && y > 0 && x < width && y < height)) {
      wrong.push(`node "${id}" would lie out of the picture, at ${x}, ${y}`);
      continue;
    }
    scalars.forEach((scalar, index) => {
      if (isScalar(scalar) && scalar.range)
        splices.push({ from: scalar.range[0], to: scalar.range[1], text: String(snapped[index]) });
    });
  }
  return wrong.length > 0 ? { wrong } : { source: spliced(source, splices) };
}

function spliced(source: string, splices: Splice[]): string {
  return splices
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}
