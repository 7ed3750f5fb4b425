import type { TraceAnswer } from '../../trace/answer.ts';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import { Opposing } from './Opposing.tsx';
import { RouteRow } from './RouteRow.tsx';
import { useLight } from './useLight.ts';

/** Opposing routes beside each other, why the answer is what it is, and the routes, shortest first. */
export function RoutesTab({ answer, shown }: { answer: TraceAnswer; shown: readonly AnsweredRoute[] }) {
  const light = useLight(shown);
  return (
    <>
      <Opposing routes={answer.opposing} light={light} />
      {answer.why.length > 0 && (
        <details className="trace-why">
          <summary>Why, and what would decide it</summary>
          {answer.why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
      <section className="trace-section" aria-labelledby="routes">
        <h3 id="routes">Routes, shortest first</h3>
        <p className="trace-counts">{answer.counts.join(' ')}</p>
        <ol className="trace-list">
          {answer.routes.map((route) => (
            <RouteRow key={route.interactions.join()} route={route} lights={light(route)} />
          ))}
        </ol>
      </section>
    </>
  );
}
