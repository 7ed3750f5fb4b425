/** How a long piece of work tells how far it is, and hears that it is no longer wanted. */
export interface Pace {
  signal: AbortSignal;
  /** Told the share that is done, 0–1. */
  told: (share: number) => void;
}

/** Tells how far the work is and lets the page answer; rejects with the signal's reason when it has been called off. */
export async function paced({ signal, told }: Pace, share: number): Promise<void> {
  signal.throwIfAborted();
  told(share);
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
