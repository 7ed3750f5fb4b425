import { lazyPart } from '../parts/firstView.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

const StepCode = lazyPart(() => import('./StepCode.tsx').then((module) => module.StepCode));

/** What covers the stage: a black or a white screen, or a code for phones; a press on it lifts it, as any key does. */
export function Curtain() {
  const { actions } = useSkeleton();
  const curtain = useAnagen((state) => (state.presenting ? state.mirror.curtain : 'none'));
  if (curtain === 'none') return null;
  const lift = () => actions.curtain(curtain);
  if (curtain === 'code')
    return (
      <div className="curtain" data-colour="code">
        <PanelBoundary name="The code">
          <StepCode />
        </PanelBoundary>
        <button type="button" className="button" onClick={lift}>
          Back to the figure
        </button>
      </div>
    );
  return (
    <button type="button" className="curtain" data-colour={curtain} onClick={lift}>
      <span className="only-read-aloud">The screen is {curtain}. Any key brings the figure back.</span>
    </button>
  );
}
