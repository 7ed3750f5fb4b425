import type { Surface } from '../../store/state.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

const surfaces: readonly [Surface, string][] = [
  ['explore', 'Explore'],
  ['trace', 'Trace'],
  ['figures', 'Figures'],
  ['evidence', 'Evidence'],
];

/** The surfaces of the page. From elsewhere, Figures leads back to the running scene; within it, to all figures. */
export function SurfaceTabs() {
  const { state, actions } = useSkeleton();
  const current = useAnagen((each) => each.surface);
  const go = (surface: Surface) => {
    if (surface === 'explore') return actions.openScene(null);
    if (surface === 'figures' && state.getState().surface === 'figures') actions.openScene(null);
    actions.showSurface(surface);
  };
  return (
    <nav className="surfaces" aria-label="Surfaces">
      {surfaces.map(([surface, name]) => (
        <button
          key={surface}
          type="button"
          className="surface"
          aria-current={surface === current ? 'page' : undefined}
          onClick={() => go(surface)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
