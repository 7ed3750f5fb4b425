import { Plus, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { lectureFromFile } from '../../lecture/readLecture.ts';
import { taken, withLecture } from '../../lecture/shelf.ts';
import type { Lecture } from '../../model/types.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { LectureEditor } from './LectureEditor.tsx';
import { LectureRow } from './LectureRow.tsx';
import './lectures.css';

/** A name that no other lecture of this browser has. */
const newId = () =>
  `lecture-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

/** Lectures to be held: those that come along, and the reader's own; where they are made, taken in and let go. */
export function LectureShelf() {
  const { index, state, actions } = useStore();
  const own = useAnagen((each) => each.lectures);
  const [edited, setEdited] = useState<Lecture | null>(null);
  const keep = (lecture: Lecture) => actions.keepLectures(withLecture(state.getState().lectures, lecture));
  const create = () => setEdited({ id: newId(), title: 'My lecture', parts: [{ card: 'My lecture', minutes: 1 }] });
  const copy = (lecture: Lecture) => setEdited({ ...lecture, id: newId(), title: `${lecture.title} (my copy)` });
  const remove = ({ id }: Lecture) => actions.keepLectures(own.filter((each) => each.id !== id));
  return (
    <section className="lectures">
      <header>
        <h2>Lectures</h2>
        <ImportButton />
        <button type="button" className="button" onClick={create}>
          <Plus size={14} aria-hidden="true" />
          New lecture
        </button>
      </header>
      <ul aria-label="Lectures">
        {index.pathway.lectures.map((lecture) => (
          <LectureRow key={lecture.id} lecture={lecture} edit={() => copy(lecture)} editWords="Edit a copy" />
        ))}
        {own.map((lecture) => (
          <LectureRow
            key={lecture.id}
            lecture={lecture}
            edit={() => setEdited(lecture)}
            editWords="Edit"
            remove={() => remove(lecture)}
          />
        ))}
      </ul>
      {edited && <LectureEditor lecture={edited} keep={keep} leave={() => setEdited(null)} />}
    </section>
  );
}

/** Takes a lecture in from a file. */
function ImportButton() {
  const { state, actions } = useStore();
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const { lecture, fault } = lectureFromFile(await file.text());
    if (lecture === null) {
      actions.notify(`“${file.name}” was not taken in. ${fault}`);
      return;
    }
    actions.keepLectures(taken(state.getState().lectures, lecture));
    actions.notify(`“${lecture.title}” was added to your lectures.`);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="File of a lecture"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void take(file);
          event.target.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => field.current?.click()}>
        <Upload size={14} aria-hidden="true" />
        Import
      </button>
    </>
  );
}
