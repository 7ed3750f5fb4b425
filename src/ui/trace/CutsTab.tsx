import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import type { TraceAsk } from '../../trace/ask.ts';
import { effectVerbs, labelOf } from '../inspector/arrowWords.ts';
import { useStore } from '../useAnagen.ts';
import { SignMark } from './SignMark.tsx';
import { useAnswer } from './useAnswer.ts';
import { useLight } from './useLight.ts';

/** Where one could intervene: the smallest sets that cut every route, and the treatments that act on the way. */
export function CutsTab({ ask, routes }: { ask: TraceAsk; routes: readonly AnsweredRoute[] }) {
  const { index } = useStore();
  useLight(routes);
  const cuts = useAnswer('cuts', { ...ask, treatment: null, through: null });
  const [from, to] = [labelOf(index, ask.from ?? ''), labelOf(index, ask.to ?? '')];
  if (cuts.interactions.length === 0)
    return (
      <p className="trace-counts">
        No route leads from {from} to {to}: there is nothing to cut.
      </p>
    );
  return (
    <>
      <section className="trace-section" aria-labelledby="cut-entities">
        <h3 id="cut-entities">Entities that cut every route</h3>
        {cuts.entities === null ? (
          <p className="trace-counts">
            {from} acts on {to} directly: no set of entities between them cuts the two apart.
          </p>
        ) : (
          <Sets kind="entity" sets={cuts.entities} complete={cuts.complete.entities} />
        )}
      </section>
      <section className="trace-section" aria-labelledby="cut-interactions">
        <h3 id="cut-interactions">Arrows that cut every route</h3>
        <Sets kind="interaction" sets={cuts.interactions} complete={cuts.complete.interactions} />
      </section>
      <Treatments treatments={cuts.treatments} />
    </>
  );
}

function Sets({ kind, sets, complete }: { kind: 'entity' | 'interaction'; sets: string[][]; complete: boolean }) {
  const { index, actions } = useStore();
  const name = (id: string) => {
    const arrow = index.interaction.get(id);
    return arrow
      ? `${labelOf(index, arrow.source)} ${effectVerbs[arrow.effect]} ${labelOf(index, arrow.target)}`
      : labelOf(index, id);
  };
  const size = sets[0]?.length ?? 0;
  return (
    <>
      <p className="trace-counts">
        At least {size} {size === 1 ? 'has' : 'have'} to go.{' '}
        {complete
          ? sets.length === 1
            ? 'There is one such set.'
            : `There are ${sets.length} such sets.`
          : `The first ${sets.length} such sets.`}
      </p>
      <ol className="trace-sets">
        {sets.map((set) => (
          <li key={set.join()}>
            {set.map((id) => (
              <button key={id} type="button" className="fact-chip" onClick={() => actions.goTo({ kind, id })}>
                {name(id)}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Treated {
  treatment: string;
  acts: string[];
  effect: 'up' | 'down' | 'ambiguous' | 'unreached' | null;
}

function Treatments({ treatments }: { treatments: Treated[] }) {
  const { index, actions } = useStore();
  if (treatments.length === 0) return null;
  return (
    <section className="trace-section" aria-labelledby="cut-treatments">
      <h3 id="cut-treatments">Treatments that act on the way</h3>
      <p className="trace-counts">With what each acts on held: what then becomes of the goal.</p>
      <ul className="trace-list">
        {treatments.map(({ treatment, acts, effect }) => {
          const found = index.pathway.treatments.find(({ id }) => id === treatment);
          return (
            <li key={treatment}>
              <button type="button" className="trace-treatment" onClick={() => actions.askTrace({ treatment })}>
                {effect === null ? <span className="sign-mark" /> : <SignMark mark={effect} />}
                <span>
                  <b>{found?.label}</b> acts on {acts.map((id) => labelOf(index, id)).join(', ')}
                  {effect === null && '; an end of the trace, so nothing is claimed'}
                </span>
                <span className="trace-approval">
                  {found?.approval
                    ? `${found.approval.status} (as of ${found.approval.asOf})`
                    : 'Approval not given by the sources'}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
