/** Loads something once, unless it is known already; after a failure the next wish tries again. */
export function once<T>(already: T | null, load: () => Promise<T>): () => T | Promise<T> {
  let known = already;
  let coming: Promise<T> | null = null;
  const arrived = (value: T) => {
    known = value;
    return value;
  };
  const failed = (fault: unknown) => {
    coming = null;
    throw fault;
  };
  return () => {
    if (known !== null) return known;
    coming ??= load().then(arrived, failed);
    return coming;
  };
}
