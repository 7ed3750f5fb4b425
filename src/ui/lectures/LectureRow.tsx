import { Download, Link as LinkIcon, Pencil, Presentation, Trash2 } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { minutesOf } from '../../lecture/lecture.ts';
import { lectureFragment } from '../../lecture/lectureLink.ts';
import { lectureFile } from '../../lecture/readLecture.ts';
import { mapView } from '../../link/view.ts';
import type { Lecture } from '../../model/types.ts';
import { saveFile } from '../cite/saveFile.ts';
import { LinkContext } from '../link/LinkContext.ts';
import { useCopy } from '../parts/useCopy.ts';
import { useStore } from '../useAnagen.ts';
import { LectureParts } from './LectureParts.tsx';

interface RowProps {
  lecture: Lecture;
  edit: () => void;
  editWords: string;
  remove?: () => void;
}

/** One lecture: what it is, and what can be done with it. */
export function LectureRow({ lecture, edit, editWords, remove }: RowProps) {
  const { actions } = useStore();
  const { title, parts } = lecture;
  const begin = (at = 0) => {
    actions.beginTalk(lecture, at);
    actions.present(true);
  };
  const save = () =>
    saveFile({ name: `anagen-${lecture.id}.json`, type: 'application/json', text: lectureFile(lecture) });
  return (
    <li className="lecture-row">
      <p>
        <b>{title}</b>{' '}
        <span className="lecture-count">
          {parts.length === 1 ? '1 part' : `${parts.length} parts`} · {Math.round(minutesOf(lecture))} min
        </span>
      </p>
      <div>
        <button type="button" className="button" data-accent onClick={() => begin()}>
          <Presentation size={14} aria-hidden="true" />
          Present<span className="only-read-aloud"> {title}</span>
        </button>
        <Tool name={`${editWords}: ${title}`} act={edit}>
          <Pencil size={15} aria-hidden="true" />
        </Tool>
        <Tool name={`Save as a file: ${title}`} act={save}>
          <Download size={15} aria-hidden="true" />
        </Tool>
        <ShareTool lecture={lecture} />
        {remove && (
          <Tool name={`Delete: ${title}`} act={remove}>
            <Trash2 size={15} aria-hidden="true" />
          </Tool>
        )}
      </div>
      <LectureParts lecture={lecture} begin={begin} />
    </li>
  );
}

function Tool({ name, act, children }: { name: string; act: () => void; children: ReactNode }) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={act}>
      {children}
    </button>
  );
}

/** The lecture as a link: all of it is in the address, so nothing is stored anywhere. */
function ShareTool({ lecture }: { lecture: Lecture }) {
  const linkTo = use(LinkContext);
  const { outcome, copy } = useCopy();
  const share = () => copy(`${linkTo(mapView).replace(/#.*$/s, '')}#${lectureFragment(lecture)}`);
  return (
    <>
      <Tool name={`Copy a link to ${lecture.title}`} act={share}>
        <LinkIcon size={15} aria-hidden="true" />
      </Tool>
      <span role="status" className="lecture-copied">
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'The browser refused; save it as a file instead'}
      </span>
    </>
  );
}
