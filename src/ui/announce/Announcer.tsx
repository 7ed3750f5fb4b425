import { useEffect, useState } from 'react';
import { useStore } from '../useAnagen.ts';
import { happened } from './happened.ts';
import { type Said, waitBefore } from './pace.ts';

/** The page's one voice: reads aloud, politely and once, what happens where the focus is not. */
export function Announcer() {
  const { index, state } = useStore();
  const [text, setText] = useState('');
  useEffect(() => {
    let said: Said | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = state.subscribe((now, before) => {
      const next = happened(index, now, before);
      if (!next) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          if (next.selects && document.activeElement?.closest('.inspector')) return;
          said = { text: next.text, at: performance.now() };
          // The same words again, as at a second dead end, are another event: a changed text is what is read.
          setText((last) => (last === next.text ? `${next.text} ` : next.text));
        },
        waitBefore(performance.now(), said, next.byItself),
      );
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [index, state]);
  return (
    <p className="only-read-aloud" aria-live="polite" data-voice>
      {text}
    </p>
  );
}
