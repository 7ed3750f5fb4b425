import type { Study } from '../../model/types.ts';
import { ReferenceMarks } from './ReferenceMarks.tsx';
import './notes.css';

/** What to know beside a printed row, each remark with what it rests on. */
export function Remarks({ remarks }: { remarks: Study['remarks'] }) {
  return (
    <ul className="remark-list">
      {remarks.map((remark) => (
        <li key={remark.text}>
          <p>{remark.text}</p>
          <ReferenceMarks ids={remark.references} />
        </li>
      ))}
    </ul>
  );
}
