import type { TracedWish } from '../../layout/traced/wish.ts';
import { tracedPicture } from '../../layout/traced.ts';
import type { Pathway } from '../../model/types.ts';
import { answerTrace } from '../../trace/answer.ts';
import { answerCuts } from '../../trace/answerCuts.ts';
import { answerLoops } from '../../trace/answerLoops.ts';
import { answerReach } from '../../trace/answerReach.ts';

/** What is asked of a pathway and takes its time: done in a worker, or on the page where no worker starts. */
const traceJobs = {
  trace: answerTrace,
  loops: answerLoops,
  cuts: answerCuts,
  reach: answerReach,
  picture: (_: Pathway, wish: TracedWish) => tracedPicture(wish),
};

type TraceJobs = typeof traceJobs;
export type JobName = keyof TraceJobs;
export type Asked<J extends JobName> = Parameters<TraceJobs[J]>[1];
export type Answered<J extends JobName> = ReturnType<TraceJobs[J]>;

/** Does one job. Throws what the job throws. */
export function doJob<J extends JobName>(job: J, pathway: Pathway, asked: Asked<J>): Answered<J> {
  const work = traceJobs[job] as (pathway: Pathway, asked: Asked<J>) => Answered<J>;
  return work(pathway, asked);
}
