import type { Pathway } from '../../model/types.ts';
import { answerAll } from './correspondence.ts';
import { type Asked, doJob, type JobName } from './traceJobs.ts';

/** What the page sends: the pathway, once, and then one job after the other. */
export type TraceQuestion = { pathway: Pathway } | { job: JobName; asked: Asked<JobName> };

let pathway: Pathway | null = null;

answerAll<TraceQuestion>((question) => {
  if ('pathway' in question) {
    pathway = question.pathway;
    return null;
  }
  if (pathway === null) throw new Error('The pathway has not come yet.');
  return doJob(question.job, pathway, question.asked);
});
