import type { NamedRoute, NetworkAnswer } from '../../trace/answerNetwork.ts';
import { effectOf } from '../../trace/signs.ts';
import { Hop } from './Hop.tsx';
import { markOf, SignMark } from './SignMark.tsx';

/** The answer of a trace through a reader's own network, and its routes as text: there is no map of it to light them on. */
export function NetworkRoutes({ answer }: { answer: NetworkAnswer }) {
  return (
    <section className="trace-answer" aria-label="The answer">
      <p className="trace-headline" role="status">
        <SignMark mark={answer.effect} large />
        <span>{answer.headline}</span>
      </p>
      {answer.opposing.length > 1 && <Routes title="Opposing routes" routes={answer.opposing} />}
      {answer.why.map((sentence) => (
        <p key={sentence} className="trace-taken">
          {sentence}
        </p>
      ))}
      <p className="trace-counts">{answer.counts.join(' ')}</p>
      <Routes title="Routes, shortest first" routes={answer.routes} />
    </section>
  );
}

function Routes({ title, routes }: { title: string; routes: readonly NamedRoute[] }) {
  return (
    <section className="trace-section" aria-label={title}>
      <h3>{title}</h3>
      <ol className="trace-list">
        {routes.map((route) => (
          <li key={`${route.names.join(' ')} ${route.effects.join()}`} className="trace-own-route">
            <b>{route.names[0]}</b>
            {route.effects.map((effect, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the hops of a route never change their places
              <Hop key={at} effect={effectOf(effect)}>
                {route.names[at + 1]}
                <SignMark mark={markOf(route.running[at] ?? 0)} />
              </Hop>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
