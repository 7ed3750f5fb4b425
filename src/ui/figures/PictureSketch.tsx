import { memo } from 'react';
import { evidenceLevel } from '../../evidence/level.ts';
import type { Picture } from '../../model/geometry.ts';
import { useSkeleton } from '../useAnagen.ts';
import './picture-sketch.css';

interface Props {
  picture: Picture;
  /** `places` for a small map: areas and nodes alone; `sketch` for a card: arrows too. */
  detail: 'places' | 'sketch';
}

const path = (points: Picture['routes'][number]['points']) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;

/** A picture in small: every area, node and arrow where it stands, without names. Decoration beside its title. */
export const PictureSketch = memo(function PictureSketch({ picture, detail }: Props) {
  const { index } = useSkeleton();
  const routes = (detail === 'sketch' ? picture.routes : []).flatMap((route) => {
    const interaction = index.interaction.get(route.id);
    if (!interaction || evidenceLevel(interaction) === 'refuted') return [];
    return <path key={route.id} className="route" data-effect={interaction.effect} d={path(route.points)} />;
  });
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
      {routes}
      {picture.nodes.map(({ id, x, y, width, height }) => (
        <rect
          key={id}
          className="node"
          x={x - width / 2}
          y={y - height / 2}
          width={width}
          height={height}
          rx={Math.min(height / 2, 12)}
        />
      ))}
    </svg>
  );
});
