interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/**
 * Lets the browser do what is waiting, such as answering the reader, before work goes on. Work that takes long is done in
 * pieces with a breath between them.
 */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
