import { type ReactNode, useMemo, useState } from 'react';
import { arrowId, type Lit } from '../../formats/networkSvg.ts';
import type { Sign } from '../../player/frame.ts';
import type { NamedRoute, NetworkAnswer, NetworkAsk } from '../../trace/answerNetwork.ts';
import { partOfRoutes } from '../../trace/networkPart.ts';
import { effectOf } from '../../trace/signs.ts';
import { Hop } from './Hop.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import { markOf, SignMark } from './SignMark.tsx';

interface Props {
  network: Parameters<typeof NetworkPicture>[0]['network'];
  asked: NetworkAsk;
  answer: NetworkAnswer;
}

const keyOf = ({ names }: NamedRoute) => names.join('\t');
const signOf = (running: number): Sign => (running > 0 ? 'up' : running < 0 ? 'down' : 'ambiguous');

/** What of the picture one route passes. */
function litBy({ names }: NamedRoute): Lit {
  const arrows = names.slice(1).map((target, at) => arrowId({ source: names[at] ?? '', target }));
  return { names: new Set(names), arrows: new Set(arrows) };
}

/** What has risen and fallen: along one route, or at the two ends where all are seen. */
function signsOf({ from, to, change }: NetworkAsk, { effect }: NetworkAnswer, route: NamedRoute | null) {
  const signs = new Map<string, Sign>([[from, change]]);
  if (route) for (const [at, running] of route.running.entries()) signs.set(route.names[at + 1] ?? '', signOf(running));
  else if (effect !== 'unreached') signs.set(to, effect);
  return signs;
}

/** The answer of a trace through a reader's own network: its routes drawn, and as text. A route that is pointed at, or pressed, stands out. */
export function NetworkRoutes({ network, asked, answer }: Props) {
  const [pointed, setPointed] = useState<NamedRoute | null>(null);
  const [kept, setKept] = useState<NamedRoute | null>(null);
  const part = useMemo(() => partOfRoutes(answer), [answer]);
  const route = pointed ?? kept;
  const lit = useMemo(() => route && litBy(route), [route]);
  const signs = useMemo(() => signsOf(asked, answer, route), [asked, answer, route]);
  const drawn = useMemo(() => new Set(part?.arrows.map(arrowId)), [part]);
  const row = (each: NamedRoute) => (
    <Row
      key={keyOf(each)}
      route={each}
      isKept={kept !== null && keyOf(kept) === keyOf(each)}
      isDrawn={[...litBy(each).arrows].every((id) => drawn.has(id))}
      point={(on) => setPointed(on ? each : null)}
      press={() => setKept(kept !== null && keyOf(kept) === keyOf(each) ? null : each)}
    />
  );
  return (
    <section className="trace-answer" aria-label="The answer">
      <p className="trace-headline" role="status">
        <SignMark mark={answer.effect} large />
        <span>{answer.headline}</span>
      </p>
      {part && <NetworkPicture network={network} part={part} title={titleOf(asked)} lit={lit} signs={signs} />}
      {answer.opposing.length > 1 && <Routes title="Opposing routes">{answer.opposing.map(row)}</Routes>}
      {answer.why.map((sentence) => (
        <p key={sentence} className="trace-taken">
          {sentence}
        </p>
      ))}
      <p className="trace-counts">{answer.counts.join(' ')}</p>
      <Routes title="Routes, shortest first">{answer.routes.map(row)}</Routes>
    </section>
  );
}

const titleOf = ({ from, to }: NetworkAsk) => `Routes from ${from} to ${to}`;

function Routes({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="trace-section" aria-label={title}>
      <h3>{title}</h3>
      <ol className="trace-list">{children}</ol>
    </section>
  );
}

interface RowProps {
  route: NamedRoute;
  isKept: boolean;
  isDrawn: boolean;
  point: (on: boolean) => void;
  press: () => void;
}

/** One route as text; where the picture holds it, the press that keeps it lit there. */
function Row({ route, isKept, isDrawn, point, press }: RowProps) {
  const text = (
    <>
      <b>{route.names[0]}</b>
      {route.effects.map((effect, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the hops of a route never change their places
        <Hop key={at} effect={effectOf(effect)}>
          {route.names[at + 1]}
          <SignMark mark={markOf(route.running[at] ?? 0)} />
        </Hop>
      ))}
    </>
  );
  if (!isDrawn) return <li className="trace-own-route">{text}</li>;
  const lights = {
    onPointerEnter: () => point(true),
    onPointerLeave: () => point(false),
    onFocus: () => point(true),
    onBlur: () => point(false),
  };
  return (
    <li>
      <button type="button" className="trace-own-route" aria-pressed={isKept} {...lights} onClick={press}>
        {text}
      </button>
    </li>
  );
}
