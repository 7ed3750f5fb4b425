import type { NetworkAnswer, NetworkAsk } from '../../trace/answerNetwork.ts';

/** What a network of the reader's own holds. */
export interface NetworkSize {
  names: number;
  arrows: number;
  /** Lines that repeated an earlier one. */
  merged: number;
}

/** A network of the reader's own, read and traced away from the page's own thread. Closing it calls off what is under way. */
export interface OwnNetwork {
  open: (file: File) => Promise<NetworkSize>;
  find: (text: string) => Promise<string[]>;
  trace: (ask: NetworkAsk) => Promise<NetworkAnswer>;
  close: () => void;
}
