import { Check, ChevronDown, Link as LinkIcon } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CslItem } from '../../formats/cslItem.ts';
import { monthName } from '../../formats/styleText.ts';
import { type Software, viewCitation } from '../../formats/viewCitation.ts';
import { viewOf } from '../../store/selectors.ts';
import { LinkContext } from '../link/LinkContext.ts';
import { shareButtonId } from '../link/ShareButton.tsx';
import { Tip } from '../parts/Tip.tsx';
import { useSkeleton } from '../useAnagen.ts';
import { CiteContext } from './CiteContext.ts';
import { CiteMenu, type Section, type Taken } from './CiteMenu.tsx';
import { copying, saving } from './citeSections.ts';
import { citeViewName, shareMenuName } from './citeWords.ts';

/** `25 November 2026`. */
const dayWords = ([year, month, day]: readonly number[]) => `${day} ${monthName(month)} ${year}`;

interface Props {
  defaultOpen: boolean;
  /** Where there is room for one button alone, the menu copies the link too. */
  withLink: boolean;
}

/** What the project is cited by; until it is there, and where it cannot be had, what to say instead. */
function useSoftware(): { software: Software | null; missing: string } {
  const { software: fetch } = use(CiteContext);
  const [known, setKnown] = useState<{ software: Software | null; missing: string }>({
    software: null,
    missing: 'Loading …',
  });
  useEffect(() => {
    let gone = false;
    const tell = (now: typeof known) => !gone && setKnown(now);
    fetch().then(
      (software) => tell({ software, missing: '' }),
      (fault: Error) => tell({ software: null, missing: fault.message }),
    );
    return () => {
      gone = true;
    };
  }, [fetch]);
  return known;
}

/** The view as it stands, to be cited: its title, link and version, and the day. */
export function CiteViewMenu({ defaultOpen, withLink }: Props) {
  const { state } = useSkeleton();
  const citing = use(CiteContext);
  const linkTo = use(LinkContext);
  const { software, missing } = useSoftware();
  const link = () => linkTo(viewOf(state.getState()));
  const copyLink: Taken = { id: 'link', name: 'Copy the link', copy: link };
  const name = withLink ? shareMenuName : citeViewName;
  const sections: Section[] = withLink ? [{ title: 'Share', items: [copyLink] }] : [];
  if (software) {
    const item = (): CslItem =>
      viewCitation(software, { title: citing.title(), address: link(), accessed: citing.today() });
    sections.push(
      { ...copying(({ entry }) => entry(item())), title: 'Cite this view as text' },
      saving('anagen-view', () => [item()]),
    );
  }
  return (
    <CiteMenu
      name={name}
      defaultOpen={defaultOpen}
      head={
        <>
          <b>{citing.title() || 'The whole map'}</b>
          <span>{software ? `Anagen ${software.version}, as seen on ${dayWords(citing.today())}` : missing}</span>
        </>
      }
      sections={sections}
      button={(done) => <ViewButton name={name} withLink={withLink} done={done} />}
    />
  );
}

function ViewButton({ name, withLink, done }: { name: string; withLink: boolean; done: string }) {
  const Sign = done ? Check : withLink ? LinkIcon : ChevronDown;
  return (
    <Tip text={name}>
      <Button {...(withLink && { id: shareButtonId })} className="icon-button cite-view" aria-label={name}>
        <Sign size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
    </Tip>
  );
}
