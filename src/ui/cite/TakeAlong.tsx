import { Quote } from 'lucide-react';
import type { Reference } from '../../model/types.ts';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';

const TakeAlongMenu = lazyLater(() => import('./TakeAlongMenu.tsx').then((module) => module.TakeAlongMenu));

export interface TakeAlongProps {
  references: readonly Reference[];
  /** What they belong to, for the names of files: `crf`, `fig-2a`. */
  stem: string;
  /** What else can be copied as text, before the styles: an arrow with its evidence. */
  also?: { name: string; copy: () => string };
  /** What the button is called: "Cite the references of CRF". */
  name: string;
  /** The words that it shows beside its sign; without, it is a sign alone. */
  words?: string;
  plain?: boolean;
}

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
