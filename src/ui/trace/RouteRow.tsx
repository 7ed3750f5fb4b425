import { Play } from 'lucide-react';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction } from '../../model/types.ts';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { Hop } from './Hop.tsx';
import { markOf, SignMark } from './SignMark.tsx';
import type { Lights } from './useLight.ts';

const rank = { human: 0, experimental: 1, asserted: 2, refuted: 3 };

/** The interactions of a route, as far as the pathway knows them. */
function hopsOf(index: PathwayIndex, route: AnsweredRoute): Interaction[] {
  return route.interactions.flatMap((id) => index.interaction.get(id) ?? []);
}

/** How well a route is known: as well as its weakest arrow. */
function weakest(hops: readonly Interaction[]) {
  return hops.map(evidenceLevel).reduce((worst, each) => (rank[each] > rank[worst] ? each : worst), 'human' as const);
}

interface Props {
  route: AnsweredRoute;
  lights: Lights;
  /** What the last sign means; a loop says what it does to itself instead. */
  outcome?: string;
}

/** One route or loop: its entities in their order with the running sign, how well it is known, and the press that plays it. */
export function RouteRow({ route, lights, outcome }: Props) {
  const { index, actions } = useStore();
  const playing = useAnagen(
    ({ trace }) => trace.play !== null && trace.play !== 'all' && trace.play.join() === route.interactions.join(),
  );
  const hops = hopsOf(index, route);
  return (
    <li>
      <button
        type="button"
        className="trace-route"
        aria-pressed={playing}
        {...lights}
        onClick={() => actions.playTrace(playing ? null : route.interactions)}
      >
        <span className="trace-route-play">
          <Play size={12} fill="currentColor" aria-hidden="true" />
          <span className="only-read-aloud">Play: </span>
        </span>
        <span className="trace-route-way">
          <b>{labelOf(index, route.entities[0] ?? '')}</b>
          {hops.map((hop, at) => (
            <Hop key={hop.id} effect={hop.effect}>
              {labelOf(index, hop.target)}
              {outcome === undefined && <SignMark mark={markOf(route.running[at] ?? 0)} />}
            </Hop>
          ))}
        </span>
        <Known hops={hops} outcome={outcome} />
      </button>
    </li>
  );
}

/** What a loop does to itself, and how well all of it is known. */
function Known({ hops, outcome }: { hops: readonly Interaction[]; outcome: string | undefined }) {
  const level = weakest(hops);
  return (
    <span className="trace-route-known">
      {outcome !== undefined && <b>{outcome}. </b>}
      <LineSample level={level} />
      <span>
        {hops.length === 1 ? '' : 'At its weakest: '}
        {hops.length === 1 ? levelWords[level] : levelWords[level].toLowerCase()}
      </span>
      {hops.some(isContested) && (
        <>
          <ContestedMark />
          <span>sources disagree</span>
        </>
      )}
    </span>
  );
}
