/** Questions to a worker and its answers, by number. */

export type Asking<Q> = Q & { number: number };
export type Reply =
  | { number: number; answer: unknown }
  | { number: number; fault: string }
  /** How far the work on a question is. */
  | { number: number; progress: unknown };

/** As much of a worker as is needed, so that tests can stand in for one. */
export interface Clerk<Q> {
  postMessage(message: Asking<Q>): void;
  addEventListener(type: 'message', hear: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', hear: () => void): void;
}

/** The page's side: asks a worker, and gives each asker their own answer. */
export interface Correspondence<Q> {
  /** Rejects with the worker's reason, or once all is called off. `hear` is told how far the work is. */
  ask: (question: Q, hear?: (progress: unknown) => void) => Promise<unknown>;
  /** Rejects whatever is under way. */
  callOff: (message: string) => void;
}

export function correspondence<Q>(clerk: Clerk<Q>, broke: () => void): Correspondence<Q> {
  const waiting = new Map<
    number,
    { give: (answer: unknown) => void; fail: (fault: Error) => void; hear: (progress: unknown) => void }
  >();
  let count = 0;
  clerk.addEventListener('message', ({ data }) => {
    const asker = waiting.get(data.number);
    if ('progress' in data) {
      asker?.hear(data.progress);
      return;
    }
    waiting.delete(data.number);
    if ('fault' in data) asker?.fail(new Error(data.fault));
    else asker?.give(data.answer);
  });
  clerk.addEventListener('error', broke);
  clerk.addEventListener('messageerror', broke);
  return {
    ask: (question, hear = () => {}) =>
      new Promise((give, fail) => {
        const number = ++count;
        waiting.set(number, { give, fail, hear });
        clerk.postMessage({ ...question, number });
      }),
    callOff: (message) => {
      for (const { fail } of waiting.values()) fail(new Error(message));
      waiting.clear();
    },
  };
}

/**
 * The worker's side: answers each question by the same work, and says why where it cannot. The work may tell how far it
 * is, and may take its time.
 */
export function answerAll<Q>(work: (question: Q, tell: (progress: unknown) => void) => unknown): void {
  const reply = (message: Reply) => self.postMessage(message);
  const answer = async (question: Asking<Q>) => {
    const { number } = question;
    try {
      reply({ number, answer: await work(question, (progress) => reply({ number, progress })) });
    } catch (fault) {
      reply({ number, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<Asking<Q>>) => void answer(data));
}
