import { Fragment } from 'react';
import type { NamedRoute, NetworkAnswer } from '../../trace/answerNetwork.ts';
import { markOf, SignMark } from './SignMark.tsx';

const glyphs = { '1': '→', '-1': '⊣', '0': '⊸' } as const;
const verbs = { '1': 'raises', '-1': 'lowers', '0': 'affects' } as const;
const effects = { '1': 'activates', '-1': 'inhibits', '0': 'affects' } as const;
type Sign = keyof typeof glyphs;

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
              <Fragment key={at}>
                {' '}
                <span className="trace-hop" data-effect={effects[`${effect}` as Sign]}>
                  <span aria-hidden="true">{glyphs[`${effect}` as Sign]}</span>
                  <span className="only-read-aloud">{verbs[`${effect}` as Sign]}</span>
                </span>{' '}
                <span className="trace-stop">
                  {route.names[at + 1]}
                  <SignMark mark={markOf(route.running[at] ?? 0)} />
                </span>
              </Fragment>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
