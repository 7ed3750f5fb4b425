import { type FormEvent, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { sceneName } from '../../model/sceneName.ts';
import type { Scene } from '../../model/types.ts';
import { currentScene } from '../../store/selectors.ts';
import { useCharacterKey } from '../keys/useCharacterKey.ts';
import { DialogHead } from '../parts/DialogHead.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { jumpsOf } from './jumps.ts';
import './jump.css';

/** On `G`: to a step of the scene by its number or its words, or to another figure, without leaving what is presented. */
export function JumpDialog() {
  const [isOpen, setOpen] = useState(false);
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  useCharacterKey('g', () => setOpen(true));
  if (scene === null) return null;
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="popover jump">
        <Dialog className="jump-dialog">
          <DialogHead title="Go to" />
          <JumpList scene={scene} leave={() => setOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function JumpList({ scene, leave }: { scene: Scene; leave: () => void }) {
  const { index, actions } = useStore();
  const [query, setQuery] = useState('');
  const { steps, scenes } = jumpsOf(index.pathway.scenes, scene, query);
  const toStep = (step: string) => {
    actions.drive({ type: 'seek', step: Number(step) });
    leave();
  };
  const toScene = (id: string) => {
    actions.openScene(id);
    leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [step] = steps;
    const [other] = scenes;
    if (step) toStep(`${step.number}`);
    else if (other) toScene(other.id);
  };
  return (
    <form onSubmit={submit}>
      <input
        className="text-field"
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
        autoFocus
        aria-label="Number of a step, or words of a step or figure"
        placeholder="Step number, or words"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Places
        name="Steps"
        places={steps.map(({ number, title }) => ({ id: `${number}`, number, title }))}
        go={toStep}
      />
      <Places name="Figures" places={scenes.map((each) => ({ id: each.id, title: sceneName(each) }))} go={toScene} />
      {steps.length + scenes.length === 0 && <p role="status">Nothing of that name.</p>}
    </form>
  );
}

interface PlacesProps {
  name: string;
  places: readonly { id: string; number?: number; title: string }[];
  go: (id: string) => void;
}

function Places({ name, places, go }: PlacesProps) {
  return (
    <ol className="jump-list" aria-label={name}>
      {places.map(({ id, number, title }) => (
        <li key={id}>
          <button type="button" onClick={() => go(id)}>
            {number !== undefined && <b>{number}</b>} {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
