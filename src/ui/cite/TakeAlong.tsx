import { Quote } from 'lucide-react';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';
import type { TakeAlongProps } from './TakeAlongMenu.tsx';

const TakeAlongMenu = lazyLater(() => import('./TakeAlongMenu.tsx').then((module) => module.TakeAlongMenu));

/** References to take along: as text, for a reference manager, or as a table. Nothing without any. */
export function TakeAlong(props: TakeAlongProps) {
  const { references, name, words, plain } = props;
  if (references.length === 0) return null;
  return (
    <Later
      name="The citing"
      face={(press) => (
        <button
          type="button"
          className={words === undefined ? 'icon-button' : 'button'}
          data-plain={plain || undefined}
          aria-label={name}
          title={name}
          onClick={press}
        >
          <Quote size={words === undefined ? 16 : 14} strokeWidth={1.75} aria-hidden="true" />
          {words}
        </button>
      )}
    >
      {(pressed) => <TakeAlongMenu {...props} defaultOpen={pressed} />}
    </Later>
  );
}
