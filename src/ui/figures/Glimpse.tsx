import { memo } from 'react';
import type { Picture, Point } from '../../model/geometry.ts';
import { useSkeleton } from '../useAnagen.ts';
import { dotPath, linePath, routePaths } from './sketchPaths.ts';
import './glimpse.css';

/** The drawing's own px; it is scaled by its element. */
const size = { width: 46, height: 26 };
const inset = 3;

/** Spreads positions over the room that there is, so that the smallest picture still uses all of it. */
function spread(values: readonly number[], room: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? room / 2 : inset + ((value - least) / (most - least)) * (room - 2 * inset));
}

/** A figure at the size of a stamp: a dot where each node stands, a line for each arrow. Decoration beside its name. */
export const Glimpse = memo(function Glimpse({ picture }: { picture: Picture }) {
  const { index } = useSkeleton();
  const across = spread(
    picture.nodes.map((node) => node.x),
    size.width,
  );
  const down = spread(
    picture.nodes.map((node) => node.y),
    size.height,
  );
  const at = new Map(picture.nodes.map(({ id, x, y }): [string, Point] => [id, [across(x), down(y)]]));
  const lines = routePaths(picture, index, ({ id }) => {
    const interaction = index.interaction.get(id);
    const [from, to] = [at.get(interaction?.source ?? ''), at.get(interaction?.target ?? '')];
    return from && to ? linePath([from, to]) : null;
  });
  return (
    <svg className="glimpse" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {lines.map(({ effect, d }) => (
        <path key={effect} className="glimpse-line" data-effect={effect} d={d} />
      ))}
      <path className="glimpse-dots" d={[...at.values()].map(dotPath).join('')} />
    </svg>
  );
});
