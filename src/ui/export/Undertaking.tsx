import { useEffect, useRef, useState } from 'react';
import type { Pace } from './pace.ts';

type Progress = { is: 'idle' } | { is: 'under way'; share: number } | { is: 'failed'; why: string } | { is: 'saved' };

interface UndertakingProps {
  name: string;
  act: (pace: Pace) => Promise<void>;
}

/** A button for a file that takes a while to make: how far it is, a way to call it off, and what went wrong. */
export function Undertaking({ name, act }: UndertakingProps) {
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ is: 'under way', share: 0 });
    try {
      await act({ signal: controller.signal, told: (share) => setProgress({ is: 'under way', share }) });
      setProgress({ is: 'saved' });
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      setProgress(controller.signal.aborted ? { is: 'idle' } : { is: 'failed', why });
    }
  };
  return (
    <div className="undertaking">
      {progress.is === 'under way' ? (
        <>
          <progress max={1} value={progress.share} aria-label={`${name}: how far it is`} />
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            Cancel
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => void start()}>
          {name}
        </button>
      )}
      <span role="status">
        {progress.is === 'saved' && 'Saved'}
        {progress.is === 'failed' && `It failed: ${progress.why}`}
      </span>
    </div>
  );
}
