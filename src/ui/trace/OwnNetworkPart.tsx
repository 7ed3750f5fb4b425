import { FileUp, X } from 'lucide-react';
import { useRef } from 'react';
import { NetworkForm } from './NetworkForm.tsx';
import { Underway } from './Underway.tsx';
import type { NetworkState } from './useOwnNetwork.ts';

interface Props {
  state: NetworkState;
  open: (file: File) => void;
  close: () => void;
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const sizeOf = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** How far reading is, in words. */
function readWords({ read, bytes }: { read: number; bytes: number }): string {
  return read < bytes ? `${sizeOf(read)} of ${sizeOf(bytes)} read` : `${sizeOf(bytes)} read; indexing …`;
}

/** The reader's own network instead of the map: how it stands, and the trace through it. */
export function OwnNetworkPart({ state, close }: Omit<Props, 'open'>) {
  if (state.stage === 'none') return null;
  return (
    <section aria-label="Your network">
      <p className="trace-through">
        <span>
          <b>{state.name}</b>
          {state.stage === 'open' &&
            `: ${counted(state.size.names, 'name', 'names')}, ${counted(state.size.arrows, 'arrow', 'arrows')}${state.size.merged > 0 ? `; ${counted(state.size.merged, 'repeated line', 'repeated lines')} merged` : ''}`}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={state.stage === 'reading' ? 'Call off' : 'Back to the map of alopecia areata'}
          title={state.stage === 'reading' ? 'Call off' : 'Back to the map'}
          onClick={close}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </p>
      {state.stage === 'reading' && <Underway words={readWords(state)} share={state.read / Math.max(1, state.bytes)} />}
      <div role="status" className="only-read-aloud">
        {state.stage === 'reading' && `Reading ${sizeOf(state.bytes)} …`}
      </div>
      {state.stage === 'refused' && (
        <div role="alert" className="trace-taken trace-faults">
          <p>The network was not opened; nothing else has changed.</p>
          <p>{state.message}</p>
        </div>
      )}
      {state.stage === 'open' && <NetworkForm network={state.network} callOff={close} />}
    </section>
  );
}

/** The way to open a network without dropping it. */
export function OpenNetwork({ open }: Pick<Props, 'open'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="trace-open">
      <button type="button" className="button" data-plain onClick={() => input.current?.click()}>
        <FileUp size={14} strokeWidth={1.75} aria-hidden="true" />
        Open a network of your own
      </button>
      <span className="trace-counts">
        A SIF file, also by dropping it here: lines of source, effect and target with tabs.
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".sif,.tsv,.txt,text/plain"
        aria-label="A network of your own"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) open(file);
          event.target.value = '';
        }}
      />
    </p>
  );
}
