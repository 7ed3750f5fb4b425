import { Check, Copy } from 'lucide-react';
import { outcomeWords, useCopy } from '../parts/useCopy.ts';

/**
 * Puts plain text on the clipboard and says so; where the browser refuses, the text is there to be copied by
 * hand. `brief` shows just the verb where there is little room.
 */
export function CopyButton({ text, brief = false }: { text: string; brief?: boolean }) {
  const { outcome, copy } = useCopy();
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <button type="button" className="button copy-button" onClick={() => copy(text)}>
        <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
        {outcome === 'copied' ? outcomeWords.copied : brief ? 'Copy' : 'Copy citation'}{' '}
        {brief && outcome !== 'copied' && <span className="only-read-aloud">citation</span>}
      </button>
      <span role="status" className={outcome === 'refused' ? 'aside-text' : 'only-read-aloud'}>
        {outcomeWords[outcome]}
      </span>
      {outcome === 'refused' && (
        <textarea
          className="copy-by-hand"
          readOnly
          rows={4}
          value={text}
          aria-label="Text to copy"
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
