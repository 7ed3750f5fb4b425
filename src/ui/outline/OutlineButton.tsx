import { ListTree } from 'lucide-react';
import { outlinePlace } from '../../store/selectors.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import './outline-button.css';

/** Opens and closes the outline. It stands in the bar; in a narrow window, whose bar is full, above the picture. */
export function OutlineButton({ above = false }: { above?: boolean }) {
  const { actions } = useSkeleton();
  const shown = useAnagen((state) => outlinePlace(state) !== null);
  return (
    <button
      type="button"
      className={`button outline-button${above ? ' outline-button-above' : ''}`}
      data-plain={above ? undefined : true}
      aria-pressed={shown}
      onClick={() => actions.showOutline(!shown)}
    >
      <ListTree size={16} strokeWidth={1.75} aria-hidden="true" />
      Outline
    </button>
  );
}
