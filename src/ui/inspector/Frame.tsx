import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { plainView } from '../../link/view.ts';
import { CopyLink } from '../link/CopyLink.tsx';
import { useSkeleton } from '../useAnagen.ts';

export const titleId = 'inspector-title';

interface FrameProps {
  /** What sort of thing is selected, above its name. */
  kicker: ReactNode;
  title: ReactNode;
  children: ReactNode;
  /** What it rests on, to be cited; beside the link to it. */
  cite?: ReactNode;
  /** What can be done with it, always in sight below. */
  actions?: ReactNode;
}

/** The inspector's frame: what the thing is, its name, a link to it, a way to close, the scrolling body, and its actions. */
export function Frame({ kicker, title, children, cite, actions: buttons }: FrameProps) {
  const { actions } = useSkeleton();
  return (
    <>
      <header className="inspector-head">
        <p className="inspector-kicker">{kicker}</p>
        {cite}
        <CopyLink name="Copy link to this" of={({ place, selection }) => ({ ...plainView(place), selection })} />
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          title="Close"
          onClick={() => actions.select(null)}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      <div className="inspector-body">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      {buttons && <footer className="inspector-foot">{buttons}</footer>}
    </>
  );
}
