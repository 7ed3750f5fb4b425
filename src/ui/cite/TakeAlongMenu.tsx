import { Check, Quote } from 'lucide-react';
import { Button } from 'react-aria-components';
import { listed } from '../../evidence/reading.ts';
import { citationList } from '../../formats/citationList.ts';
import { citedReference } from '../../formats/cslItem.ts';
import { referencesTable } from '../../formats/evidenceTables.ts';
import type { Reference } from '../../model/types.ts';
import { Tip } from '../parts/Tip.tsx';
import { useStore } from '../useAnagen.ts';
import { CiteMenu } from './CiteMenu.tsx';
import { copying, saving, tabulating } from './citeSections.ts';

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

function counted(references: readonly Reference[]): string {
  return references.length === 1 ? '1 reference' : `${references.length} references`;
}

/** What a reader must know before a list goes into a paper; empty when every reference is verified. */
function caution(references: readonly Reference[]): string {
  const count = (status: Reference['verification']) => references.filter((each) => each.verification === status).length;
  const [candidates, unknown] = [count('probable'), count('unknown')];
  const parts = [
    candidates === 0 ? '' : candidates === 1 ? '1 candidate' : `${candidates} candidates`,
    unknown === 0 ? '' : `${unknown} not identified`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${listed(parts)}, marked as such`;
}

/** The menu of references to take along. */
export function TakeAlongMenu({
  references,
  stem,
  name,
  words,
  plain,
  also,
  defaultOpen,
}: TakeAlongProps & { defaultOpen: boolean }) {
  const { index } = useStore();
  const warned = caution(references);
  return (
    <CiteMenu
      name={name}
      defaultOpen={defaultOpen}
      head={
        <>
          <b>{counted(references)}</b>
          {warned && <span>{warned}</span>}
        </>
      }
      sections={[
        copying((style) => citationList(references, style), also),
        saving(`anagen-${stem}`, () => references.map(citedReference)),
        tabulating(`anagen-${stem}`, () => referencesTable(index, references)),
      ]}
      button={(done) => <TakeAlongButton name={name} words={words} plain={plain} done={done} />}
    />
  );
}

type ButtonProps = Pick<TakeAlongProps, 'name'> & {
  words: string | undefined;
  plain: boolean | undefined;
  done: string;
};

function TakeAlongButton({ name, words, plain, done }: ButtonProps) {
  const Sign = done ? Check : Quote;
  if (words === undefined)
    return (
      <Tip text={name}>
        <Button className="icon-button" aria-label={name}>
          <Sign size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Tip>
    );
  return (
    <Button className="button" data-plain={plain || undefined} aria-label={name}>
      <Sign size={14} strokeWidth={1.75} aria-hidden="true" />
      {done || words}
    </Button>
  );
}
