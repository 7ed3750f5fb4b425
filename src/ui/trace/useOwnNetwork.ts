import { use, useCallback, useEffect, useRef, useState } from 'react';
import type { NetworkSize, OwnNetwork } from './OwnNetwork.ts';
import { TracerContext } from './TracerContext.ts';

/** Where a reader's own network stands: none, on its way, refused, or open. */
export type NetworkState =
  | { stage: 'none' }
  | { stage: 'reading'; name: string; bytes: number; read: number }
  | { stage: 'refused'; name: string; message: string }
  | { stage: 'open'; name: string; size: NetworkSize; network: OwnNetwork };

/** Opens networks of the reader's own, one at a time; a new one, or leaving, closes the one before. */
export function useOwnNetwork(): [state: NetworkState, open: (file: File) => void, close: () => void] {
  const tracer = use(TracerContext);
  const [state, setState] = useState<NetworkState>({ stage: 'none' });
  const current = useRef<OwnNetwork | null>(null);
  const end = useCallback(() => {
    current.current?.close();
    current.current = null;
  }, []);
  useEffect(() => end, [end]);
  const open = (file: File) => {
    if (!tracer) return;
    end();
    const network = tracer.network();
    current.current = network;
    const { name } = file;
    setState({ stage: 'reading', name, bytes: file.size, read: 0 });
    const isCurrent = () => current.current === network;
    const hear = (read: number) => isCurrent() && setState({ stage: 'reading', name, bytes: file.size, read });
    network.open(file, hear).then(
      (size) => isCurrent() && setState({ stage: 'open', name, size, network }),
      (fault: unknown) =>
        isCurrent() &&
        setState({ stage: 'refused', name, message: fault instanceof Error ? fault.message : String(fault) }),
    );
  };
  const close = () => {
    end();
    setState({ stage: 'none' });
  };
  return [state, open, close];
}
