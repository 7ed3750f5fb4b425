import { Check, Link as LinkIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, use, useRef, useState } from 'react';
import type { View } from '../../link/view.ts';
import { viewOf } from '../../store/selectors.ts';
import { outcomeWords, useCopy } from '../parts/useCopy.ts';
import { useSkeleton } from '../useAnagen.ts';
import { LinkContext } from './LinkContext.ts';
import './copy-link.css';

interface Props {
  /** What the button is called; where it shows words, they are part of it. */
  name: string;
  /** The words that it shows beside its icon; without, it is an icon alone. */
  words?: string;
  /** The view to link to, from the one that the page is in. */
  of?: (view: View) => View;
  id?: string;
  plain?: boolean;
}

/** Puts a link on the clipboard and says so; where the browser refuses, the link is there to be copied by hand. */
export function CopyLink({ name, words, of = (view) => view, id, plain = false }: Props) {
  const { state } = useSkeleton();
  const linkTo = use(LinkContext);
  const { outcome, copy, forget } = useCopy();
  const [link, setLink] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    const text = linkTo(of(viewOf(state.getState())));
    setLink(text);
    copy(text);
  };
  return (
    <span className="copy-link">
      <button
        ref={button}
        type="button"
        id={id}
        className={words === undefined ? 'icon-button' : 'button'}
        data-plain={plain || undefined}
        aria-label={name}
        title={name}
        onClick={press}
      >
        <Face copied={outcome === 'copied'} words={words} />
      </button>
      <span className="only-read-aloud" aria-live="polite">
        {outcome === 'copied' ? 'Link copied' : ''}
      </span>
      {outcome === 'refused' && (
        <ByHand
          link={link}
          close={(byKey) => {
            forget();
            if (byKey) button.current?.focus();
          }}
        />
      )}
    </span>
  );
}

function Face({ copied, words }: { copied: boolean; words: string | undefined }): ReactNode {
  const Icon = copied ? Check : LinkIcon;
  return (
    <>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      {words !== undefined && <span className="copy-link-words">{copied ? outcomeWords.copied : words}</span>}
    </>
  );
}

const takeFocus = (field: HTMLTextAreaElement | null) => field?.focus({ preventScroll: true });

/** The link in a field that has the focus, all of it selected. It goes with Escape, or when the focus does. */
function ByHand({ link, close }: { link: string; close: (byKey: boolean) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(true);
  };
  return (
    <span className="copy-link-by-hand popover">
      <span>{outcomeWords.refused}</span>
      <textarea
        ref={takeFocus}
        className="copy-by-hand"
        readOnly
        rows={3}
        value={link}
        aria-label="The browser refused. Link to copy"
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        // Leaving the window takes the focus along, and the reader comes back to copy.
        onBlur={(event) => document.activeElement !== event.target && close(false)}
      />
    </span>
  );
}
