import { DirectedGraph } from 'graphology';
import { readSif } from '../../src/formats/sif.ts';
import { randomNetwork, serialized, sifOf } from './traceNetworks.ts';

/** Loads one network as the first thing of its process, and prints how long that took in ms: `ours` or `graphology`. */
const network = randomNetwork(100_000, 400_000);
const timed = (load: () => unknown) => {
  const began = performance.now();
  load();
  return performance.now() - began;
};

if (process.argv[2] === 'ours') {
  const bytes = sifOf(network);
  const decode = (text: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(text);
  console.log(timed(() => readSif(bytes, 'bench.sif', decode)));
} else {
  const given = serialized(network);
  console.log(timed(() => new DirectedGraph().import(given)));
}
