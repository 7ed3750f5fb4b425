import { describe, expect, test } from 'vitest';
import type { Asking, Clerk, Reply } from '../../src/app/tracing/correspondence.ts';
import { openDesk } from '../../src/app/tracing/traceDesk.ts';
import { doJob } from '../../src/app/tracing/traceJobs.ts';
import type { TraceQuestion } from '../../src/app/tracing/traceWorker.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { nothingAsked } from '../../src/trace/ask.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const pathway = tinyPathway();
const index = indexPathway(pathway);
const [first] = pathway.interactions;
const ask = { ...nothingAsked, from: first?.source ?? '', to: first?.target ?? '' };

/** A worker under the test's hand: it does what it is asked when told to, or breaks. */
function clerk() {
  const heard: Asking<TraceQuestion>[] = [];
  const hear: { message: ((event: { data: Reply }) => void)[]; error: (() => void)[] } = { message: [], error: [] };
  const reply = (data: Reply) => {
    for (const each of hear.message) each({ data });
  };
  const hired: Clerk<TraceQuestion> = {
    postMessage: (message) => void heard.push(message),
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') hear.message.push(listener);
      else if (type === 'error') hear.error.push(listener);
    },
  };
  const work = () => {
    for (const message of heard.splice(0)) {
      if ('pathway' in message) continue;
      const { number, job, asked } = message;
      try {
        reply({ number, answer: doJob(job, pathway, asked) });
      } catch (fault) {
        reply({ number, fault: (fault as Error).message });
      }
    }
  };
  const fail = () => {
    for (const each of hear.error) each();
  };
  return { hired, heard, work, fail };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the desk of traces', () => {
  test('hands the pathway to the worker once, and gives each asker their own answer', async () => {
    const { hired, heard, work } = clerk();
    const desk = openDesk(
      () => index,
      () => hired,
    );
    const both = [
      desk.run('trace', ask),
      desk.run('reach', { entity: ask.from, side: 'downstream', change: 1, gate: {} }),
    ] as const;
    await soon();
    expect(heard.filter((message) => 'pathway' in message)).toHaveLength(1);
    work();
    expect(await both[0]).toEqual(doJob('trace', pathway, ask));
    expect((await both[1]).map(({ entity }) => entity)).toContain(ask.to);
  });

  test('a job that cannot be done rejects with its reason, and the next one is done', async () => {
    const { hired, work } = clerk();
    const desk = openDesk(
      () => index,
      () => hired,
    );
    const wrong = desk.run('trace', { ...ask, to: ask.from });
    const right = desk.run('trace', ask);
    await soon();
    work();
    await expect(wrong).rejects.toThrow('two different entities');
    expect((await right).effect).toBe(doJob('trace', pathway, ask).effect);
  });

  test('where no worker starts the page does the work', async () => {
    const desk = openDesk(
      () => index,
      () => {
        throw new Error('not from a file');
      },
    );
    expect(await desk.run('trace', ask)).toEqual(doJob('trace', pathway, ask));
  });

  test('when the worker breaks, what it had under way is done on the page, and so is what follows', async () => {
    const { hired, fail } = clerk();
    const desk = openDesk(
      () => index,
      () => hired,
    );
    const under = desk.run('trace', ask);
    await soon();
    fail();
    expect(await under).toEqual(doJob('trace', pathway, ask));
    expect(await desk.run('trace', ask)).toEqual(doJob('trace', pathway, ask));
  });
});
