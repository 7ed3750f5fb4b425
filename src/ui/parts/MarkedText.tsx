import { Fragment } from 'react';
import { markedRuns } from '../../formats/markedText.ts';

/** Text whose **marked terms** are set bold; anything else is printed as it stands. */
export function MarkedText({ text }: { text: string }) {
  return (
    <>
      {markedRuns(text).map((run, position) =>
        run.stressed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <strong key={position}>{run.text}</strong>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <Fragment key={position}>{run.text}</Fragment>
        ),
      )}
    </>
  );
}
