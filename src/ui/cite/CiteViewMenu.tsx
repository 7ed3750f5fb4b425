import { Check, ChevronDown, Link as LinkIcon } from 'lucide-react';
import { use } from 'react';
import { Button } from 'react-aria-components';
import type { CslItem } from '../../formats/cslItem.ts';
import { monthName } from '../../formats/styleText.ts';
import { viewCitation } from '../../formats/viewCitation.ts';
import { viewOf } from '../../store/selectors.ts';
import { LinkContext } from '../link/LinkContext.ts';
import { shareButtonId } from '../link/ShareButton.tsx';
import { useSkeleton } from '../useAnagen.ts';
import { CiteContext } from './CiteContext.ts';
import { CiteMenu, type Taken } from './CiteMenu.tsx';
import { copying, saving } from './citeSections.ts';
import { citeViewName, shareMenuName } from './citeWords.ts';

/** `25 November 2026`. */
const dayWords = ([year, month, day]: readonly number[]) => `${day} ${monthName(month)} ${year}`;

interface Props {
  defaultOpen: boolean;
  /** Where there is room for one button alone, the menu copies the link too. */
  withLink: boolean;
}

/** The view as it stands, to be cited: its title, link and version, and the day. */
export function CiteViewMenu({ defaultOpen, withLink }: Props) {
  const { state } = useSkeleton();
  const citing = use(CiteContext);
  const linkTo = use(LinkContext);
  if (citing === null) throw new Error('There is nothing to cite this page by.');
  const software = use(citing.software());
  const link = () => linkTo(viewOf(state.getState()));
  const item = (): CslItem =>
    viewCitation(software, { title: citing.title(), address: link(), accessed: citing.today() });
  const copyLink: Taken = { id: 'link', name: 'Copy the link', copy: link };
  const Icon = withLink ? LinkIcon : ChevronDown;
  return (
    <CiteMenu
      name={withLink ? shareMenuName : citeViewName}
      defaultOpen={defaultOpen}
      head={
        <>
          <b>{citing.title() || 'The whole map'}</b>
          <span>
            Anagen {software.version}, as seen on {dayWords(citing.today())}
          </span>
        </>
      }
      sections={[
        ...(withLink ? [{ title: 'Share', items: [copyLink] }] : []),
        { ...copying(({ entry }) => entry(item())), title: 'Cite this view as text' },
        saving('anagen-view', () => [item()]),
      ]}
      button={(done) => {
        const Sign = done ? Check : Icon;
        return (
          <Button
            {...(withLink && { id: shareButtonId })}
            className="icon-button cite-view"
            aria-label={withLink ? shareMenuName : citeViewName}
          >
            <Sign size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        );
      }}
    />
  );
}
