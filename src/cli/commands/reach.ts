import { type Reached, downstream as reachDown, upstream as reachUp } from '../../trace/reach.ts';
import type { SignedGraph } from '../../trace/signedGraph.ts';
import { effectMarks } from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork } from '../network.ts';
import { gateOf, gateOptions, noMore, outputOptions, parse } from '../options.ts';
import { UsageError } from '../usageError.ts';

async function reach(
  args: string[],
  io: Io,
  command: string,
  ask: (graph: SignedGraph, node: number) => Reached[],
): Promise<void> {
  const { values, positionals } = parse(args, { ...outputOptions, ...gateOptions });
  noMore(positionals, 1);
  const [name] = positionals;
  if (name === undefined) throw new UsageError(`${command} takes the entity to start from`);
  const network = await loadNetwork(values.network, gateOf(values), io);
  const node = network.node(name);
  const found = ask(network.graph, node);
  const id = (each: number) => network.graph.names[each] ?? '';
  if (values.json) {
    const entities = found.map((each) => ({
      entity: id(each.node),
      distance: each.distance,
      effect: each.effect,
      decided: each.decided,
    }));
    say(io, JSON.stringify({ entity: id(node), [command]: entities }));
    return;
  }
  const heading = command === 'upstream' ? 'acted on by' : 'acts on';
  say(io, `${network.label(node)} ${heading} ${found.length} entities; distance, net effect along the routes, entity`);
  for (const { node: each, distance, effect, decided } of found)
    say(
      io,
      `${String(distance).padStart(3)} ${effectMarks[effect]} ${network.label(each)}${decided ? '' : ' (not decided within the budget)'}`,
    );
}

/** `upstream ENTITY`: everything that acts on it, with distance and net effect. */
export function upstream(args: string[], io: Io): Promise<void> {
  return reach(args, io, 'upstream', reachUp);
}

/** `downstream ENTITY`: everything that it acts on. */
export function downstream(args: string[], io: Io): Promise<void> {
  return reach(args, io, 'downstream', reachDown);
}
