import { ChevronDown, Link as LinkIcon } from 'lucide-react';
import { ShareButton, shareButtonId } from '../link/ShareButton.tsx';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { citeViewName, shareMenuName } from './citeWords.ts';

const CiteViewMenu = lazyLater(() => import('./CiteViewMenu.tsx').then((module) => module.CiteViewMenu));

/** The link to the view, a press away, and the view to be cited beside it; on a small window both in one menu. */
export function ShareControl() {
  const compact = useCompact();
  const name = compact ? shareMenuName : citeViewName;
  const Icon = compact ? LinkIcon : ChevronDown;
  return (
    <span className="share-control">
      {!compact && <ShareButton />}
      <Later
        name="The citing of this view"
        face={(press) => (
          <button
            type="button"
            id={compact ? shareButtonId : undefined}
            className="icon-button cite-view"
            aria-label={name}
            title={name}
            onClick={press}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      >
        {(pressed) => <CiteViewMenu defaultOpen={pressed} withLink={compact} />}
      </Later>
    </span>
  );
}
