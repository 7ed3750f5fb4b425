/** Questions to a worker and its answers, by number. */

export type Asking<Q> = Q & { number: number };
export type Reply = { number: number; answer: unknown } | { number: number; fault: string };

/** As much of a worker as is needed, so that tests can stand in for one. */
export interface Clerk<Q> {
  postMessage(message: Asking<Q>, transfer: Transferable[]): void;
  addEventListener(type: 'message', hear: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', hear: () => void): void;
}

/** The page's side: asks a worker, and gives each asker their own answer. */
export interface Correspondence<Q> {
  /** Rejects with the worker's reason, or once all is called off. */
  ask: (question: Q, transfer?: Transferable[]) => Promise<unknown>;
  /** Rejects whatever is under way. */
  callOff: (message: string) => void;
}

export function correspondence<Q>(clerk: Clerk<Q>, broke: () => void): Correspondence<Q> {
  const waiting = new Map<number, { give: (answer: unknown) => void; fail: (fault: Error) => void }>();
  let count = 0;
  clerk.addEventListener('message', ({ data }) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('fault' in data) asker?.fail(new Error(data.fault));
    else asker?.give(data.answer);
  });
  clerk.addEventListener('error', broke);
  clerk.addEventListener('messageerror', broke);
  return {
    ask: (question, transfer = []) =>
      new Promise((give, fail) => {
        const number = ++count;
        waiting.set(number, { give, fail });
        clerk.postMessage({ ...question, number }, transfer);
      }),
    callOff: (message) => {
      for (const { fail } of waiting.values()) fail(new Error(message));
      waiting.clear();
    },
  };
}

/** The worker's side: answers each question by the same work, and says why where it cannot. */
export function answerAll<Q>(work: (question: Q) => unknown): void {
  self.addEventListener('message', ({ data }: MessageEvent<Asking<Q>>) => {
    const { number } = data;
    const reply = (message: Reply) => self.postMessage(message);
    try {
      reply({ number, answer: work(data) });
    } catch (fault) {
      reply({ number, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  });
}
