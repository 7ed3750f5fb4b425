import type { Pathway } from '../../model/types.ts';
import { type Asked, doJob, type JobName } from './traceJobs.ts';

/** What the page sends: the pathway, once, and then one job after the other. */
export type Message = { pathway: Pathway } | { number: number; job: JobName; asked: Asked<JobName> };

/** What comes back for each job. */
export type Reply = { number: number; answer: unknown } | { number: number; fault: string };

let pathway: Pathway | null = null;

function reply(message: Reply): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('pathway' in data) {
    pathway = data.pathway;
    return;
  }
  const { number, job, asked } = data;
  try {
    if (pathway === null) throw new Error('The pathway has not come yet.');
    reply({ number, answer: doJob(job, pathway, asked) });
  } catch (fault) {
    reply({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
});
