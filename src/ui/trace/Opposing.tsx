import { evidenceLevel } from '../../evidence/level.ts';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import { effectVerbs, labelOf } from '../inspector/arrowWords.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { useStore } from '../useAnagen.ts';
import { markOf, SignMark } from './SignMark.tsx';
import type { Lights } from './useLight.ts';

const headings = { '1': 'One raises it', '-1': 'One lowers it', '0': 'One has no known sign' } as const;

/** The routes that oppose, one of each sign, side by side and hop by hop. */
export function Opposing({
  routes,
  light,
}: {
  routes: readonly AnsweredRoute[];
  light: (route: AnsweredRoute) => Lights;
}) {
  if (routes.length < 2) return null;
  return (
    <section aria-labelledby="opposing" className="trace-section">
      <h3 id="opposing">Opposing routes</h3>
      <div className="trace-opposing">
        {routes.map((route) => (
          <Column key={route.interactions.join()} route={route} lights={light(route)} />
        ))}
      </div>
    </section>
  );
}

function Column({ route, lights }: { route: AnsweredRoute; lights: Lights }) {
  const { index, actions } = useStore();
  return (
    <button
      type="button"
      className="trace-column"
      data-mark={markOf(route.sign)}
      {...lights}
      onClick={() => actions.playTrace(route.interactions)}
    >
      <span className="trace-column-head">
        <SignMark mark={markOf(route.sign)} /> {headings[`${route.sign}`]}
        <span className="only-read-aloud">. Play: </span>
      </span>
      <span className="trace-column-stop">{labelOf(index, route.entities[0] ?? '')}</span>
      {route.interactions.map((id, at) => {
        const hop = index.interaction.get(id);
        return (
          <span key={id} className="trace-column-hop">
            {hop && <LineSample level={evidenceLevel(hop)} effect={hop.effect} />}
            <span className="only-read-aloud"> {hop && effectVerbs[hop.effect]} </span>
            <span className="trace-column-stop">
              {labelOf(index, route.entities[at + 1] ?? '')} <SignMark mark={markOf(route.running[at] ?? 0)} />
            </span>
          </span>
        );
      })}
    </button>
  );
}
