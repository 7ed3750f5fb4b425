import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { useStore } from '../useAnagen.ts';

/** Questions to begin with: what each figure starts from and what its last step comes to, each pair once. */
function beginnings({ pathway, interaction }: PathwayIndex): { from: string; to: string }[] {
  const pairs = pathway.scenes.flatMap(({ panel, start, steps }) => {
    const from = start[0]?.entity;
    const to = interaction.get(steps.at(-1)?.interactions.at(-1) ?? '')?.target;
    return panel !== undefined && from !== undefined && to !== undefined && from !== to ? [{ from, to }] : [];
  });
  const first = (pair: { from: string; to: string }, at: number) =>
    pairs.findIndex(({ from, to }) => from === pair.from && to === pair.to) === at;
  return pairs.filter(first).slice(0, 5);
}

/** Before anything is asked: what can be asked, and what the figures would ask. */
export function Beginnings() {
  const { index, actions } = useStore();
  return (
    <section className="trace-section" aria-labelledby="beginnings">
      <p className="trace-lead">
        Choose where a signal starts and where it should arrive. Every route counts: where they agree the answer is ↑ or
        ↓, where they oppose it is ?, with the routes beside each other.
      </p>
      <h3 id="beginnings">As the figures ask</h3>
      <ul className="trace-list">
        {beginnings(index).map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            <button type="button" className="trace-reached" onClick={() => actions.askTrace({ from, to })}>
              <span>
                {labelOf(index, from)} <span aria-hidden="true">→</span>
                <span className="only-read-aloud">to</span> {labelOf(index, to)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
