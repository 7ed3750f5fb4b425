import { Play } from 'lucide-react';
import { referencesBehind } from '../../evidence/behind.ts';
import { shownRoutes, type TraceAnswer } from '../../trace/answer.ts';
import type { TraceAsk } from '../../trace/ask.ts';
import type { NetEffect } from '../../trace/signs.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { labelOf } from '../inspector/arrowWords.ts';
import { CopyLink } from '../link/CopyLink.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { SignMark } from './SignMark.tsx';

/** The answer, first in one sentence, then how feedback changes it, what the filter took and what a treatment does. */
export function AnswerHead({ ask, answer }: { ask: TraceAsk; answer: TraceAnswer }) {
  return (
    <section className="trace-answer" aria-label="The answer">
      <div role="status">
        <p className="trace-headline">
          <SignMark mark={answer.effect} large />
          <span>{answer.headline}</span>
        </p>
        <Gated answer={answer} />
        <Treated ask={ask} answer={answer} />
        <p className="trace-steady">
          <SignMark mark={answer.steady.effect} />
          <span>{answer.steady.sentence}</span>
        </p>
        {answer.taken.map((sentence) => (
          <p key={sentence} className="trace-taken">
            {sentence}
          </p>
        ))}
      </div>
      <Ways ask={ask} answer={answer} />
    </section>
  );
}

interface BeforeAfterProps {
  before: [words: string, effect: NetEffect];
  after: [words: string, effect: NetEffect];
}

/** The net effect before and after something was changed, side by side. */
function BeforeAfter({ before, after }: BeforeAfterProps) {
  return (
    <dl className="trace-before-after">
      {[before, after].map(([words, effect]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>
            <SignMark mark={effect} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The net effect with all evidence, and with what is asked for alone. */
function Gated({ answer: { ungated, effect } }: { answer: TraceAnswer }) {
  if (ungated === null) return null;
  return <BeforeAfter before={['All evidence', ungated.effect]} after={[`Only ${ungated.asked}`, effect]} />;
}

/** The net effect without the treatment, and with what it acts on held. */
function Treated({ ask, answer }: { ask: TraceAsk; answer: TraceAnswer }) {
  const { index } = useStore();
  const treatment = index.pathway.treatments.find(({ id }) => id === ask.treatment);
  if (!treatment) return null;
  if (answer.untreated === null)
    return <p className="trace-taken">{treatment.label} acts on an end of the trace itself, so nothing is claimed.</p>;
  const targets = treatment.targets.map(({ entity }) => labelOf(index, entity)).join(', ');
  return (
    <>
      <BeforeAfter
        before={[`Without ${treatment.label}`, answer.untreated]}
        after={[`With it: ${targets} held`, answer.effect]}
      />
      <p className="trace-counts">Holding is a model of what it acts on, not of how well it works.</p>
    </>
  );
}

/** What stands behind the route that plays, or behind all that are listed. */
function CiteRoutes({ ask, answer }: { ask: TraceAsk; answer: TraceAnswer }) {
  const { index } = useStore();
  const play = useAnagen(({ trace }) => trace.play);
  const one = play !== null && play !== 'all';
  const ids = one ? play : shownRoutes(answer).flatMap((route) => route.interactions);
  const references = referencesBehind(
    index,
    [...new Set(ids)].flatMap((id) => index.interaction.get(id) ?? []),
  );
  return (
    <TakeAlong
      references={references}
      stem={`${ask.from}-to-${ask.to}`}
      name={one ? 'Cite the references of this route' : 'Cite the references of these routes'}
      words="Cite"
      plain
    />
  );
}

function Ways({ ask, answer }: { ask: TraceAsk; answer: TraceAnswer }) {
  const { actions } = useStore();
  const playing = useAnagen(({ trace }) => trace.play === 'all');
  const count = shownRoutes(answer).length;
  if (count === 0) return null;
  return (
    <p className="trace-ways">
      <button
        type="button"
        className="button"
        data-accent
        aria-pressed={playing}
        onClick={() => actions.playTrace(playing ? null : 'all')}
      >
        <Play size={13} fill="currentColor" aria-hidden="true" />
        {count === 1 ? 'Play the route' : `Play ${count} routes as one wave`}
      </button>
      <CopyLink name="Copy link to this trace" words="Copy link" plain />
      <CiteRoutes ask={ask} answer={answer} />
    </p>
  );
}
