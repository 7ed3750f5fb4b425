import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { minutesOf } from '../../lecture/lecture.ts';
import { moved } from '../../lecture/shelf.ts';
import type { Lecture, LecturePart } from '../../model/types.ts';
import { DialogHead } from '../parts/DialogHead.tsx';
import { AddPart } from './AddPart.tsx';
import { PartFields } from './PartFields.tsx';

interface EditorProps {
  lecture: Lecture;
  keep: (lecture: Lecture) => void;
  leave: () => void;
}

/** A lecture in the making: its parts in order, with what is said and how long it takes. Nothing is kept before it is saved. */
export function LectureEditor({ lecture, keep, leave }: EditorProps) {
  const [draft, setDraft] = useState(lecture);
  const setParts = (parts: LecturePart[]) => setDraft({ ...draft, parts });
  const canKeep = draft.title.trim() !== '' && draft.parts.length > 0;
  const save = () => {
    keep({ ...draft, title: draft.title.trim() });
    leave();
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && leave()}>
      <Modal className="popover lecture-editor">
        <Dialog className="keys-dialog">
          <DialogHead title="Edit a lecture" close="Close without saving" />
          <label className="lecture-title">
            Title
            <input
              className="text-field"
              value={draft.title}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            />
          </label>
          <Parts parts={draft.parts} setParts={setParts} />
          <AddPart add={(part) => setParts([...draft.parts, part])} />
          <footer className="lecture-foot">
            <span className="lecture-total">{Math.round(minutesOf(draft))} min in all</span>
            <button type="button" className="button" onClick={leave}>
              Cancel
            </button>
            <button type="button" className="button" data-accent disabled={!canKeep} onClick={save}>
              Save
            </button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Parts({ parts, setParts }: { parts: readonly LecturePart[]; setParts: (parts: LecturePart[]) => void }) {
  return (
    <ol className="lecture-parts">
      {parts.map((part, position) => (
        <PartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; the same figure may come twice
          key={position}
          part={part}
          number={position + 1}
          count={parts.length}
          change={(next) => setParts(parts.map((each, at) => (at === position ? next : each)))}
          move={(by) => setParts(moved(parts, position, by))}
          remove={() => setParts(parts.filter((_, at) => at !== position))}
        />
      ))}
    </ol>
  );
}
