import { useState } from 'react';
import { useCompact } from '../parts/useCompact.ts';

/** What the page is not. Where room is short it takes one line, which a press unfolds. */
export function Disclaimer({ text }: { text: string }) {
  const compact = useCompact();
  const [open, setOpen] = useState(false);
  if (!compact) return <p className="disclaimer">{text}</p>;
  return (
    <button type="button" className="disclaimer" aria-expanded={open} onClick={() => setOpen(!open)}>
      {text}
    </button>
  );
}
