import { Fragment } from 'react';

/** Text whose **marked terms** are set bold; anything else is printed as it stands. */
export function MarkedText({ text }: { text: string }) {
  const parts = text.split('**');
  // An odd star pair at the end is not a mark: print it.
  const whole = parts.length % 2 === 1;
  if (!whole) return <>{text}</>;
  return (
    <>
      {parts.map((part, position) =>
        position % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <strong key={position}>{part}</strong>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <Fragment key={position}>{part}</Fragment>
        ),
      )}
    </>
  );
}

/** The same text without its marks, for titles and for reading aloud. */
export function withoutMarks(text: string): string {
  return text.replaceAll('**', '');
}
