import { use, useEffect, useRef } from 'react';
import { StageContext } from './StageContext.ts';

const stageId = 'stage';

/** Hands the focus to the stage, whose keys pan and zoom. */
export function focusOnStage(): void {
  document.getElementById(stageId)?.focus({ preventScroll: true });
}

/** The element that the stage draws into. The stage lives as long as the page and names itself to assistive technology. */
export function Stage() {
  const mount = use(StageContext);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current || !mount) return;
    const stage = mount(container.current);
    return () => stage.destroy();
  }, [mount]);
  return <div ref={container} id={stageId} className="stage" />;
}
