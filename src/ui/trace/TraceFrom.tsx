import { Route } from 'lucide-react';
import { useSkeleton } from '../useAnagen.ts';

/** From an entity to its traces: as where a signal starts, or where it arrives. */
export function TraceFrom({ id }: { id: string }) {
  const { actions } = useSkeleton();
  return (
    <>
      <button type="button" className="button" onClick={() => actions.askTrace({ from: id, through: null })}>
        <Route size={14} strokeWidth={1.75} aria-hidden="true" />
        Trace from here
      </button>
      <button type="button" className="button" onClick={() => actions.askTrace({ to: id, through: null })}>
        Trace to here
      </button>
    </>
  );
}

/** From an arrow to the routes over it. */
export function TraceOver({ id }: { id: string }) {
  const { actions } = useSkeleton();
  return (
    <button type="button" className="button" onClick={() => actions.askTrace({ through: id })}>
      <Route size={14} strokeWidth={1.75} aria-hidden="true" />
      Routes through this
    </button>
  );
}
