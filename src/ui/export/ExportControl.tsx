import { Download } from 'lucide-react';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';

const ExportDialog = lazyLater(() => import('./ExportDialog.tsx').then((module) => module.ExportDialog));

/** What the reader can take along of what is on the stage: a picture, slides, a handout, captions. */
export function ExportControl({ plain }: { plain?: boolean }) {
  return (
    <Later
      name="The export"
      face={(press) => (
        <button type="button" className="button" data-plain={plain || undefined} aria-label="Export" onClick={press}>
          <Download size={14} strokeWidth={1.75} aria-hidden="true" />
          <span className="scene-title-word">Export</span>
        </button>
      )}
    >
      {(pressed) => <ExportDialog defaultOpen={pressed} plain={plain ?? false} />}
    </Later>
  );
}
