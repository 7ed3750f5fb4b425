import type { Picture } from '../../model/geometry.ts';
import type { NetworkAnswer, NetworkAsk } from '../../trace/answerNetwork.ts';
import type { NetworkPart } from '../../trace/networkPart.ts';
import type { RoutesProgress } from '../../trace/routes.ts';

/** What a network of the reader's own holds. */
export interface NetworkSize {
  names: number;
  arrows: number;
  /** Lines that repeated an earlier one. */
  merged: number;
}

/** A network of the reader's own, read and traced away from the page's own thread. Closing it calls off what is under way. */
export interface OwnNetwork {
  /** `hear` is told how many bytes were read. */
  open: (file: File, hear: (bytes: number) => void) => Promise<NetworkSize>;
  find: (text: string) => Promise<string[]>;
  trace: (ask: NetworkAsk, hear: (progress: RoutesProgress) => void) => Promise<NetworkAnswer>;
  /** What lies around a name; null where the network does not hold it. */
  around: (name: string) => Promise<NetworkPart | null>;
  /** Composes the picture of a part. */
  picture: (part: NetworkPart) => Promise<Picture>;
  close: () => void;
}
