import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Pathway } from '../../model/types.ts';
import { type Clerk, type Correspondence, correspondence } from './correspondence.ts';
import type { Answered, Asked, JobName } from './traceJobs.ts';
import type { TraceQuestion } from './traceWorker.ts';

/** Where trace jobs are handed in. */
export interface TraceDesk {
  run<J extends JobName>(job: J, asked: Asked<J>): Promise<Answered<J>>;
}

/** Why a job that was under way comes back undone. */
const undone = 'The worker has broken.';

/**
 * Hands trace jobs to a worker. Where none starts (a page opened as a file, a browser that forbids it), the page does them
 * itself; so do those jobs that were under way when it failed.
 */
export function openDesk(
  whole: () => PathwayIndex | Promise<PathwayIndex>,
  hire: () => Clerk<TraceQuestion> = () => new Worker(new URL('./traceWorker.ts', import.meta.url), { type: 'module' }),
): TraceDesk {
  /** Undefined before the first job; null where the page works itself. */
  let worker: Correspondence<TraceQuestion> | null | undefined;

  const start = (pathway: Pathway): Correspondence<TraceQuestion> | null => {
    try {
      const hired = correspondence(hire(), () => {
        worker = null;
        hired.callOff(undone);
      });
      // It cannot fail but with the worker itself, which is told to every job.
      hired.ask({ pathway }).catch(() => {});
      return hired;
    } catch {
      return null;
    }
  };
  const onPage = async <J extends JobName>(pathway: Pathway, job: J, asked: Asked<J>) =>
    (await import('./traceJobs.ts')).doJob(job, pathway, asked);

  return {
    run: async <J extends JobName>(job: J, asked: Asked<J>): Promise<Answered<J>> => {
      const { pathway } = await whole();
      if (worker === undefined) worker = start(pathway);
      if (worker === null) return onPage(pathway, job, asked);
      try {
        return (await worker.ask({ job, asked })) as Answered<J>;
      } catch (fault) {
        if (fault instanceof Error && fault.message === undone) return onPage(pathway, job, asked);
        throw fault;
      }
    },
  };
}
