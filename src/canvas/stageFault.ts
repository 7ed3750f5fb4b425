/** What was thrown, as an error. */
export const faultOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Why the stage cannot show what it should, said to the reader. `what` is what could not be loaded: "The picture". */
export function notLoaded(what: string, cause: unknown): Error {
  return new Error(`${what} could not be loaded. Is this device still connected? (${faultOf(cause).message})`, {
    cause,
  });
}
