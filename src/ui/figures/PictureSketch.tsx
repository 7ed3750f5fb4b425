import { memo } from 'react';
import type { Picture } from '../../model/geometry.ts';
import { useSkeleton } from '../useAnagen.ts';
import { boxPath, linePath, routePaths } from './sketchPaths.ts';
import './picture-sketch.css';

interface Props {
  picture: Picture;
  /** `places` for a small map: areas and nodes alone; `sketch` for a card: arrows too. */
  detail: 'places' | 'sketch';
}

/** A picture in small: every area, node and arrow where it stands, without names. Decoration beside its title. */
export const PictureSketch = memo(function PictureSketch({ picture, detail }: Props) {
  const { index } = useSkeleton();
  const routes = detail === 'sketch' ? routePaths(picture, index, ({ points }) => linePath(points)) : [];
  // On a small map corners are smaller than a pixel.
  const radius = detail === 'sketch' ? 12 : 0;
  return (
    <svg
      className="picture-sketch"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      aria-hidden="true"
      data-detail={detail}
    >
      {picture.areas.map(({ id, x, y, width, height, depth }) => (
        <rect
          key={id}
          className="area"
          data-depth={Math.min(depth, 2)}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={12}
        />
      ))}
      {routes.map(({ effect, d }) => (
        <path key={effect} className="route" data-effect={effect} d={d} />
      ))}
      <path className="node" d={picture.nodes.map((node) => boxPath(node, radius)).join('')} />
    </svg>
  );
});
