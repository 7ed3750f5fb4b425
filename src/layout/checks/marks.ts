import type { Interaction } from '../../model/types.ts';
import { grown, overlap } from '../box.ts';
import { nodeRect } from '../routing/terrain.ts';
import { at, type Check } from './context.ts';

/** Radius of the contested ring with a little air, at the map's scale. */
const ring = 7;

/** A contested arrow must be long enough for its ring, and the ring must lie on no node and on no other ring. */
export function marksFree(isContested: (interaction: Interaction) => boolean): Check {
  return ({ picture, interaction, scale }) => {
    const marked = picture.routes.filter((route) => {
      const each = interaction.get(route.id);
      return each !== undefined && isContested(each);
    });
    const box = ([x, y]: readonly [number, number]) => grown({ x, y, width: 0, height: 0 }, ring * scale.factor);
    return marked.flatMap((route, index) => {
      const place = `${at(...route.mark)}`;
      const onNode = picture.nodes
        .filter((node) => overlap(grown(nodeRect(node), -0.5), box(route.mark)))
        .map(
          (node) => `arrow "${route.id}" has no room for its contested mark ${place}, which lies on node "${node.id}"`,
        );
      const onMark = marked
        .slice(index + 1)
        .filter((other) => overlap(box(other.mark), box(route.mark)))
        .map((other) => `the contested marks of arrows "${route.id}" and "${other.id}" overlap ${place}`);
      return [...onNode, ...onMark];
    });
  };
}
