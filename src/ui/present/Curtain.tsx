import { useAnagen, useSkeleton } from '../useAnagen.ts';

/** A black or a white screen over what is presented; a press on it lifts it, as any key does. */
export function Curtain() {
  const { actions } = useSkeleton();
  const curtain = useAnagen((state) => (state.presenting ? state.mirror.curtain : 'none'));
  if (curtain === 'none') return null;
  return (
    <button type="button" className="curtain" data-colour={curtain} onClick={() => actions.curtain(curtain)}>
      <span className="only-read-aloud">The screen is {curtain}. Any key brings the figure back.</span>
    </button>
  );
}
