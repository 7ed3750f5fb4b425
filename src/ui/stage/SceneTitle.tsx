import { ArrowLeft, Presentation } from 'lucide-react';
import { plainView } from '../../link/view.ts';
import type { SkeletonScene } from '../../model/skeleton.ts';
import { isTraced } from '../../store/selectors.ts';
import { ShareControl } from '../cite/ShareControl.tsx';
import { ExportControl } from '../export/ExportControl.tsx';
import { CopyLink } from '../link/CopyLink.tsx';
import { OutlineButton } from '../outline/OutlineButton.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** Above a running scene: which figure it is, the way back, a link to it, and the way to the wall. */
export function SceneTitle({ scene }: { scene: SkeletonScene }) {
  const { actions } = useSkeleton();
  const compact = useCompact();
  const traced = useAnagen(isTraced);
  return (
    <header className="scene-title">
      <button type="button" className="button" data-plain onClick={() => actions.leaveScene()}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="scene-title-word">{traced ? 'Trace' : 'Map'}</span>
      </button>
      <h1>
        {scene.panel && <b>Figure {scene.panel}</b>} <span>{compact ? scene.shortTitle : scene.title}</span>
      </h1>
      {compact ? (
        <ShareControl />
      ) : (
        <CopyLink name="Copy link to this step" words="Copy link" of={({ place }) => plainView(place)} plain />
      )}
      <ExportControl plain />
      <OutlineButton above />
      <button type="button" className="button present-button" data-plain onClick={() => actions.present(true)}>
        <Presentation size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="scene-title-word">Present</span>
      </button>
    </header>
  );
}
