import { loops as loopsOf } from '../../trace/loops.ts';
import type { Route } from '../../trace/route.ts';
import { routeSentence } from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork } from '../network.ts';
import { gateOf, gateOptions, limitOptions, limitsOf, outputOptions, parse } from '../options.ts';

const kindOf = ({ sign }: Route) => (sign > 0 ? 'reinforcing' : sign < 0 ? 'balancing' : 'unknown');

/** `loops [ENTITY …]`: feedback loops, all of them or those through the entities, shortest first. */
export async function loops(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parse(args, { ...outputOptions, ...limitOptions, ...gateOptions });
  const limits = limitsOf(values, 100);
  const network = await loadNetwork(values.network, gateOf(values), io);
  const through = positionals.length > 0 ? positionals.map((name) => network.node(name)) : null;
  const stream = loopsOf(network.graph, through, limits);
  const found: Route[] = [];
  let step = stream.next();
  for (; !step.done; step = stream.next()) found.push(step.value);
  const { more, tally, longerMayExist } = step.value;
  if (values.json) {
    const list = found.map((loop) => ({
      kind: kindOf(loop),
      length: loop.arrows.length,
      entities: loop.nodes.slice(0, -1).map((node) => network.graph.names[node]),
    }));
    say(io, JSON.stringify({ loops: list, more, longerMayExist, maxLength: limits.maxLength, tally }));
    return;
  }
  for (const loop of found) say(io, `${kindOf(loop)}, ${loop.arrows.length}: ${routeSentence(network, loop)}`);
  const left =
    more.atLeast > 0 || !more.exact ? `; ${more.exact ? '' : 'at least '}${more.atLeast} more are not listed` : '';
  say(
    io,
    `${found.length} loops${left}${longerMayExist ? `; none longer than ${limits.maxLength} arrows was looked for` : ''}.`,
  );
  say(io, `${tally.raising} reinforce, ${tally.lowering} balance, ${tally.unknown} have no known sign.`);
}
