import { ArrowUpRight } from 'lucide-react';
import { use } from 'react';
import { plainView } from '../../link/view.ts';
import type { SkeletonScene } from '../../model/skeleton.ts';
import { viewOf } from '../../store/selectors.ts';
import { LinkContext } from '../link/LinkContext.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** Above what stands in a frame of another page: what it is, and the way to all of it, in a window of its own. */
export function EmbedTitle({ scene }: { scene: SkeletonScene | null }) {
  const { index } = useSkeleton();
  const linkTo = use(LinkContext);
  const view = useAnagen(viewOf);
  return (
    <header className="scene-title" data-embedded>
      <h1>
        {scene?.panel && <b>Figure {scene.panel}</b>} <span>{scene ? scene.title : index.pathway.info.title}</span>
      </h1>
      <a className="button" data-plain href={linkTo(plainView(view.place))} target="_blank" rel="noopener">
        Open in Anagen
        <ArrowUpRight size={14} strokeWidth={1.75} aria-hidden="true" />
      </a>
    </header>
  );
}
