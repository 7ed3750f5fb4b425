import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

type Outcome = 'idle' | 'copied' | 'refused';

const said: Record<Outcome, string> = {
  idle: '',
  copied: 'Copied',
  refused: 'The browser refused. Copy it from here:',
};

/** How long the button says that it has copied; ms. */
const shown = 2400;

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/**
 * Puts plain text on the clipboard and says so; where the browser refuses, the text is there to be copied by
 * hand. `brief` shows just the verb where there is little room.
 */
export function CopyButton({ text, brief = false }: { text: string; brief?: boolean }) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('idle'), shown);
    return () => clearTimeout(timer);
  }, [outcome]);
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <button type="button" className="button copy-button" onClick={() => void copy(text).then(setOutcome)}>
        <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
        {outcome === 'copied' ? said.copied : brief ? 'Copy' : 'Copy citation'}{' '}
        {brief && outcome !== 'copied' && <span className="only-read-aloud">citation</span>}
      </button>
      <span role="status" className={outcome === 'refused' ? 'aside-text' : 'only-read-aloud'}>
        {said[outcome]}
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
