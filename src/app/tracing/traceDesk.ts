import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Pathway } from '../../model/types.ts';
import type { Answered, Asked, JobName } from './traceJobs.ts';
import type { Message, Reply } from './traceWorker.ts';

/** Where trace jobs are handed in. */
export interface TraceDesk {
  run<J extends JobName>(job: J, asked: Asked<J>): Promise<Answered<J>>;
}

interface Waiting {
  give: (answer: unknown) => void;
  fail: (fault: Error) => void;
  again: () => Promise<unknown>;
}

/** As much of a worker as is needed, so that tests can stand in for one that does not start. */
export interface Clerk {
  postMessage(message: Message): void;
  addEventListener(type: 'message', hear: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', hear: () => void): void;
}

/**
 * Hands trace jobs to a worker. Where none starts (a page opened as a file, a browser that forbids it), the page does them
 * itself; so do those jobs that were under way when it failed.
 */
export function openDesk(
  whole: () => PathwayIndex | Promise<PathwayIndex>,
  hire: () => Clerk = () => new Worker(new URL('./traceWorker.ts', import.meta.url), { type: 'module' }),
): TraceDesk {
  const waiting = new Map<number, Waiting>();
  let clerk: Promise<Clerk | null> | null = null;
  let count = 0;

  const onPage = async <J extends JobName>(pathway: Pathway, job: J, asked: Asked<J>) =>
    (await import('./traceJobs.ts')).doJob(job, pathway, asked);

  const gone = () => {
    clerk = Promise.resolve(null);
    for (const { again, give, fail } of waiting.values()) again().then(give, fail);
    waiting.clear();
  };
  const heard = ({ data }: { data: Reply }) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('fault' in data) asker?.fail(new Error(data.fault));
    else asker?.give(data.answer);
  };
  const start = (pathway: Pathway): Clerk | null => {
    try {
      const hired = hire();
      hired.addEventListener('message', heard);
      hired.addEventListener('error', gone);
      hired.addEventListener('messageerror', gone);
      hired.postMessage({ pathway });
      return hired;
    } catch {
      return null;
    }
  };

  return {
    run: async <J extends JobName>(job: J, asked: Asked<J>): Promise<Answered<J>> => {
      const { pathway } = await whole();
      clerk ??= Promise.resolve(start(pathway));
      const hired = await clerk;
      if (hired === null) return onPage(pathway, job, asked);
      return new Promise<unknown>((give, fail) => {
        const number = ++count;
        waiting.set(number, { give, fail, again: () => onPage(pathway, job, asked) });
        hired.postMessage({ number, job, asked });
      }) as Promise<Answered<J>>;
    },
  };
}
