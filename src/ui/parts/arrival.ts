/** Things that are fetched when they are first wanted, as promises that React can read (`use`). */

type Read<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const failed = new Set<() => void>();

/** A value that is there already, as a promise that React reads without waiting. */
export function arrived<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled' as const, value });
}

/**
 * Fetches once, however often it is asked, and always gives the same promise: one that has failed too, or whoever draws
 * what waits for it would fetch without end. `forgetFailures` lets the next wish try again.
 */
export function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let coming: Read<T> | null = null;
  return () => {
    if (coming) return coming;
    const promise: Read<T> = fetch();
    coming = promise;
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () =>
        failed.add(() => {
          coming = null;
        }),
    );
    return promise;
  };
}

/** Says of a failed fetch what it means to the reader. For `catch`. */
export function unfetched(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`It could not be loaded. Is this device still connected? (${reason})`, { cause });
}

/** Lets everything that could not be fetched be tried again when it is next wanted. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
