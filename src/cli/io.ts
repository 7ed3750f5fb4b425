/** Where a command writes: a terminal or pipe, or in tests a list. */
export interface Io {
  /** Text of the answer; a caller adds line ends. */
  out(text: string): void;
  /** A message beside the answer. */
  error(text: string): void;
  /** Waits while the reader at the other end is slower than we are. */
  drained(): Promise<void>;
}

/** The output of this process. */
export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  drained: () =>
    new Promise((resolve) => {
      if (process.stdout.writableNeedDrain) process.stdout.once('drain', resolve);
      else resolve();
    }),
};

/** Writes one line of the answer. */
export function say(io: Io, line: string): void {
  io.out(`${line}\n`);
}
