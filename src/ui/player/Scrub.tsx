import type { Scene } from '../../model/types.ts';
import { useAnagen, useStore } from '../useAnagen.ts';

/** The line of steps: drag along it, or press a step's title. */
export function Scrub({ scene }: { scene: Scene }) {
  const { actions } = useStore();
  const step = useAnagen((state) => state.player.step);
  const count = scene.steps.length;
  const now = scene.steps[step - 1];
  const seek = (to: number) => actions.drive({ type: 'seek', step: to });
  return (
    <div className="scrub">
      <div className="scrub-line">
        {scene.steps.map(({ title }, position) => (
          <span key={title} className="scrub-part" data-phase={phase(position + 1, step)} />
        ))}
        <input
          type="range"
          min={0}
          max={count}
          step={1}
          value={step}
          aria-label="Step"
          aria-valuetext={now ? `Step ${step} of ${count}: ${now.title}` : 'Opening'}
          onChange={(event) => seek(Number(event.target.value))}
        />
      </div>
      <ol className="scrub-titles">
        {scene.steps.map(({ title }, position) => (
          <li key={title}>
            <button
              type="button"
              data-phase={phase(position + 1, step)}
              aria-current={position + 1 === step ? 'step' : undefined}
              title={title}
              onClick={() => seek(position + 1)}
            >
              <b>{position + 1}</b> <span className="scrub-title">{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function phase(number: number, step: number): 'past' | 'now' | 'future' {
  if (number === step) return 'now';
  return number < step ? 'past' : 'future';
}
