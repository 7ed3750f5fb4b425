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
      <Renewal />
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

/** The offer of a newer version; while a scene is presented it waits. */
function Renewal() {
  const { actions } = useSkeleton();
  const offered = useAnagen((state) => state.renewal === 'ready' && !state.presenting);
  if (!offered) return null;
  return (
    <div className="notice">
      <p>A newer version of Anagen is here.</p>
      <button type="button" className="button" onClick={() => actions.renew('wanted')}>
        Reload with it
      </button>
      <button type="button" className="icon-button" aria-label="Not now" onClick={() => actions.renew('none')}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
