import { use, useLayoutEffect, useRef, useState } from 'react';
import { FirstPictureContext, StageContext } from './StageContext.ts';

/** Id of the stage's element. */
export const stageId = 'stage';
/** What is inside the running stage is its own: React neither draws it nor minds what the build has drawn there. */
const nothing = { __html: '' };

/** Hands the focus to the stage, whose keys pan and zoom. */
export function focusOnStage(): void {
  document.getElementById(stageId)?.focus({ preventScroll: true });
}

/**
 * The element that the stage draws into. The stage lives as long as the page and names itself to assistive technology. Its
 * faults come from outside of React; they are thrown here, for the boundary around it.
 */
export function Stage() {
  const mount = use(StageContext);
  const container = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<Error | null>(null);
  // Before the browser paints: the picture that stands here already must not be missed for a frame.
  useLayoutEffect(() => {
    if (!container.current || !mount) return;
    const stage = mount(container.current, setFault);
    return () => stage.destroy();
  }, [mount]);
  const first = use(FirstPictureContext);
  if (fault !== null) throw fault;
  const inside = first === null ? nothing : { __html: first };
  return (
    <div
      ref={container}
      id={stageId}
      className="stage"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own drawing, every text in it escaped
      dangerouslySetInnerHTML={inside}
    />
  );
}
