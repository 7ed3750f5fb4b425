/** Does something once the browser has nothing more urgent to do, at the latest after so many ms. */
export function whenIdle(act: () => void, longest: number): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: longest });
  // A browser without it does what is waiting first.
  else setTimeout(act, 50);
}

/** Resolves in the next frame that the browser draws. */
export function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
