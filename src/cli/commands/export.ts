import { writeSif } from '../../formats/sif.ts';
import type { Io } from '../io.ts';
import { loadNetwork } from '../network.ts';
import { gateOf, gateOptions, noMore, outputOptions, parse } from '../options.ts';
import { UsageError } from '../usageError.ts';

/** `export --format sif`: the network as it is traced, aliases resolved. */
export async function exportNetwork(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parse(args, {
    format: { type: 'string' },
    network: outputOptions.network,
    ...gateOptions,
  });
  noMore(positionals, 0);
  if (values.format !== 'sif') throw new UsageError('export takes --format sif');
  const { graph } = await loadNetwork(values.network, gateOf(values), io);
  io.out(writeSif(graph));
}
