import { useEffect, useState } from 'react';

type Outcome = 'idle' | 'copied' | 'refused';

/** How long a button says that it has copied; ms. */
const shown = 2400;

async function writeToClipboard(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Copies plain text, and tells how it went; `forget` ends what is told before its time. */
export function useCopy(): { outcome: Outcome; copy: (text: string) => void; forget: () => void } {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('idle'), shown);
    return () => clearTimeout(timer);
  }, [outcome]);
  return {
    outcome,
    copy: (text) => void writeToClipboard(text).then(setOutcome),
    forget: () => setOutcome('idle'),
  };
}

/** What is said of an outcome. */
export const outcomeWords: Record<Outcome, string> = {
  idle: '',
  copied: 'Copied',
  refused: 'The browser refused. Copy it from here:',
};
