import { use } from 'react';
import { fetchedOnce, unfetched } from '../parts/arrival.ts';
import { type Tracer, TracerContext } from './TracerContext.ts';

type Job = Exclude<keyof Tracer, 'network'>;
type Answer<J extends Job> = Awaited<ReturnType<Tracer[J]>>;

/** Answers that were asked for before, by tracer, job and question; the oldest go first. */
const known = new WeakMap<Tracer, Map<string, () => Promise<unknown>>>();
const mostKept = 60;

/** Says of a question that could not be answered why. */
function unanswered(cause: unknown): never {
  if (cause instanceof TypeError) unfetched(cause);
  throw cause;
}

/** The answer to a question, asked once. Suspends until it is there; fails where it cannot be had. */
export function useAnswer<J extends Job>(job: J, ask: Parameters<Tracer[J]>[0]): Answer<J> {
  const tracer = use(TracerContext);
  if (!tracer) throw new Error('No tracer: the component stands outside of TracerContext.');
  const answers = known.get(tracer) ?? new Map<string, () => Promise<unknown>>();
  known.set(tracer, answers);
  const key = `${job} ${JSON.stringify(ask)}`;
  const fetch =
    answers.get(key) ?? fetchedOnce(() => (tracer[job] as (asked: unknown) => Promise<unknown>)(ask).catch(unanswered));
  answers.delete(key);
  answers.set(key, fetch);
  const [oldest] = answers.keys();
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest);
  return use(fetch()) as Answer<J>;
}
