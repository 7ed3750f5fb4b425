import { MonitorSpeaker, X } from 'lucide-react';
import { KeysControl } from '../bar/laterControls.tsx';
import { useSkeleton } from '../useAnagen.ts';

/** What a hand may want while presenting; out of sight until the pointer comes near, or the focus. */
export function PresentTools() {
  const { actions } = useSkeleton();
  return (
    <div className="present-tools">
      <KeysControl />
      <button
        type="button"
        className="icon-button"
        aria-label="The speaker’s window"
        title="The speaker’s window (S)"
        onClick={() => actions.callWindow()}
      >
        <MonitorSpeaker size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <button type="button" className="button present-end" onClick={() => actions.present(false)}>
        <X size={14} aria-hidden="true" />
        End presenting
      </button>
    </div>
  );
}
