import { Keyboard } from 'lucide-react';
import { Fragment, useState } from 'react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { keyList } from '../keys/keyList.ts';
import { ShortcutsSwitch } from '../keys/ShortcutsSwitch.tsx';
import { useCharacterKey } from '../keys/useCharacterKey.ts';
import { DialogHead } from '../parts/DialogHead.tsx';
import type { Arrival } from '../parts/Later.tsx';
import { Tip } from '../parts/Tip.tsx';

/** The keys of the page, a key away. */
export function KeysButton({ defaultOpen = false }: Arrival) {
  const [isOpen, setOpen] = useState(defaultOpen);
  useCharacterKey('?', () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Tip text="Keys (?)">
        <Button className="icon-button keys-button" aria-label="Keys">
          <Keyboard size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Tip>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="popover keys">
          <Dialog className="keys-dialog">
            <DialogHead title="Keys" />
            <KeyTable />
            <ShortcutsSwitch />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function KeyTable() {
  return (
    <div className="keys-groups">
      {keyList.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(({ press, does }) => (
              <Fragment key={does}>
                <dt>
                  {press.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
