import { standing } from '../../evidence/level.ts';
import type { Measure } from '../../layout/measure.ts';
import { type TracedWish, tracedNode } from '../../layout/traced/wish.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { type TracedWay, tracedScene } from '../../player/tracedScene.ts';
import type { AnagenStore } from '../../store/anagenStore.ts';
import type { TraceState } from '../../store/state.ts';
import type { Pictures } from '../pictures.ts';
import { pageMeasure } from './pageMeasure.ts';
import { playedWay } from './playedWay.ts';
import type { TraceDesk } from './traceDesk.ts';

/** What a way's picture is laid out from. */
function wishOf(index: PathwayIndex, id: string, way: TracedWay, measure: Measure): TracedWish {
  const interactions = way.interactions.flatMap((each) => index.interaction.get(each) ?? []);
  const entities = new Set(interactions.flatMap(({ source, target }) => [source, target]));
  return {
    id,
    from: way.from,
    to: way.to === way.from ? null : way.to,
    nodes: [...entities].flatMap((each) => {
      const entity = index.entity.get(each);
      return entity ? [tracedNode(entity, measure)] : [];
    }),
    arrows: interactions.map((each) => ({
      id: each.id,
      source: each.source,
      target: each.target,
      effect: each.effect,
      ...standing(each),
    })),
  };
}

/** Brings what the reader wishes to see of a trace onto the stage: its scene, and a picture of its own. */
export class TracedStage {
  private readonly measure = pageMeasure();

  constructor(private readonly parts: { store: AnagenStore; desk: TraceDesk; pictures: Pick<Pictures, 'learn'> }) {}

  /** Traces, lays out and shows what is wished for; does nothing where the reader has moved on meanwhile. */
  async bring(wished: TraceState): Promise<void> {
    const { store } = this.parts;
    const isWished = () => {
      const { trace } = store.state.getState();
      return trace.play === wished.play && trace.ask === wished.ask && trace.scene === null;
    };
    try {
      const nothing = await this.prepare(wished, isWished);
      if (nothing && isWished()) this.giveUp('There is no route to play.');
    } catch (fault) {
      if (isWished())
        this.giveUp(`The trace could not be played. ${fault instanceof Error ? fault.message : ''}`.trim());
    }
  }

  private giveUp(message: string): void {
    const { actions } = this.parts.store;
    actions.playTrace(null);
    actions.notify(message);
  }

  /** True where there is nothing to be shown. */
  private async prepare({ ask, play, step }: TraceState, isWished: () => boolean): Promise<boolean> {
    const { store, desk, pictures } = this.parts;
    const index = await store.whole();
    const way = play && (await playedWay(index, { ask, play }, () => desk.run('trace', ask)));
    if (!way) return true;
    const scene = tracedScene(index, way);
    const picture = await desk.run('picture', wishOf(index, scene.id, way, this.measure));
    if (!isWished()) return false;
    pictures.learn(picture);
    store.actions.runTrace(scene);
    const count = scene.steps.length;
    if (step > count)
      store.actions.notify(`The link asks for step ${step} of a trace that has ${count}; the last one is shown.`);
    return false;
  }
}
