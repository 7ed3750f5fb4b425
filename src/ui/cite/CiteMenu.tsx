import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Dialog, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { outcomeWords, useCopy } from '../parts/useCopy.ts';
import { type MadeFile, saveFile } from './saveFile.ts';
import './cite.css';

/** One thing to take along: text for the clipboard, or a file. Made when it is asked for. */
export type Taken = { id: string; name: string; hint?: string } & ({ copy: () => string } | { save: () => MadeFile });

/** Ways of one kind, under their heading. */
export interface Section {
  title: string;
  items: readonly Taken[];
}

interface Props {
  /** What is taken along, for a screen reader. */
  name: string;
  /** Said above the choices: how much it is, and what to know of it. */
  head?: ReactNode;
  sections: readonly Section[];
  /** The button that opens the menu; `done` is what has just been done, for a moment. */
  button: (done: string) => ReactNode;
  defaultOpen: boolean;
}

/** Presses the button once it stands in the place of its face, so that the menu opens from it and gives the focus back to it. */
function usePressed(anchor: RefObject<HTMLElement | null>, wanted: boolean): void {
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (!wanted || pressed.current) return;
    pressed.current = true;
    const button = anchor.current?.querySelector('button');
    button?.focus();
    button?.click();
  }, [anchor, wanted]);
}

/** A menu of ways to take something along. What was done is said aloud; text that the clipboard refused can be copied by hand. */
export function CiteMenu({ name, head, sections, button, defaultOpen }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { outcome, copy, forget } = useCopy();
  const [text, setText] = useState('');
  const [saved, setSaved] = useState('');
  // The voice is there before it has anything to say, but not on every page that could be cited.
  const [opened, setOpened] = useState(false);
  usePressed(anchor, defaultOpen);
  const take = (item: Taken) => {
    const made = 'copy' in item ? item.copy() : item.save();
    setSaved(typeof made === 'string' ? '' : made.name);
    if (typeof made !== 'string') return saveFile(made);
    setText(made);
    copy(made);
  };
  const copied = outcome === 'copied' ? outcomeWords.copied : '';
  return (
    <span className="cite" ref={anchor}>
      <MenuTrigger onOpenChange={() => setOpened(true)}>
        {button(copied)}
        <Popover className="popover cite-popover" placement="bottom end" offset={6}>
          {head && <div className="cite-head">{head}</div>}
          <Ways name={name} sections={sections} take={take} />
        </Popover>
      </MenuTrigger>
      {opened && (
        <span className="only-read-aloud" aria-live="polite">
          {copied || (saved && `Saved ${saved}`)}
        </span>
      )}
      <ByHand anchor={anchor} text={text} isOpen={outcome === 'refused'} close={forget} />
    </span>
  );
}

function Ways({ name, sections, take }: Pick<Props, 'name' | 'sections'> & { take: (item: Taken) => void }) {
  return (
    <Menu className="menu" aria-label={name}>
      {sections.map((section) => (
        <MenuSection key={section.title} className="menu-section">
          <Header className="menu-header">{section.title}</Header>
          {section.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              className="menu-item"
              textValue={item.name}
              onAction={() => take(item)}
            >
              {item.name}
              {item.hint && <span className="menu-hint">{item.hint}</span>}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

interface ByHandProps {
  anchor: RefObject<HTMLElement | null>;
  text: string;
  isOpen: boolean;
  close: () => void;
}

/** Text that the clipboard refused, to be copied from here. */
function ByHand({ anchor, text, isOpen, close }: ByHandProps) {
  return (
    <Popover
      className="popover cite-refused"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={close}
      placement="bottom end"
    >
      <Dialog aria-label={outcomeWords.refused} className="cite-dialog">
        <p>{outcomeWords.refused}</p>
        <textarea
          className="copy-by-hand"
          readOnly
          rows={6}
          value={text}
          aria-label="Text to copy"
          onFocus={(event) => event.target.select()}
        />
      </Dialog>
    </Popover>
  );
}
