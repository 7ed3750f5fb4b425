import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import './notice.css';

/** How long a message stays, ms: long enough to read two sentences, and longer for more. It can be closed before. */
const stay = (message: string) => Math.max(9000, message.length * 80);

/** One message to the reader, at the foot of the page. Its region is always there, so that it is read aloud. */
export function Notice() {
  const { actions } = useSkeleton();
  const notice = useAnagen((state) => state.notice);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => actions.notify(null), stay(notice));
    return () => clearTimeout(timer);
  }, [notice, actions]);
  return (
    <div className="notice-place" role="status">
      {notice !== null && (
        <div className="notice">
          <p>{notice}</p>
          <button
            type="button"
            className="icon-button"
            aria-label="Close the message"
            onClick={() => actions.notify(null)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
