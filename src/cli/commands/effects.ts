import { effectsAlongRoutes } from '../../trace/netEffect.ts';
import { prepareSteadyState, type SteadyState } from '../../trace/steadyState.ts';
import type { Changes } from '../../trace/walkSigns.ts';
import { effectMarks } from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork, type Network, readInput } from '../network.ts';
import { changeOf, gateOf, gateOptions, noMore, outputOptions, parse } from '../options.ts';
import { UsageError } from '../usageError.ts';

const steadyWords = ['unchanged', 'up', 'down', 'ambiguous'] as const;

interface Effects {
  changes: Record<string, 'up' | 'down'>;
  effects: { entity: string; routes: string; steadyState: string }[];
}

/** Node numbers of changes as they are written; an entity that is to rise and fall at once is a usage error. */
function changesOf(network: Network, texts: readonly string[]): Changes {
  const changes = new Map<number, 1 | -1>();
  for (const text of texts) {
    const { name, change } = changeOf(text);
    const node = network.node(name);
    if ((changes.get(node) ?? change) !== change) throw new UsageError(`"${name}" is to go up and down at once`);
    changes.set(node, change);
  }
  return changes;
}

function answer(io: Io, network: Network, steady: SteadyState, changes: Changes): Effects {
  const { graph } = network;
  const { effects, undecided } = effectsAlongRoutes(graph, changes);
  if (undecided.length > 0)
    io.error(
      `${undecided.length} entities could not be decided within the budget and are given as ambiguous along the routes\n`,
    );
  const { signs } = steady.respond(changes);
  const named = [...changes].map(([node, change]) => [graph.names[node] ?? '', change > 0 ? 'up' : 'down'] as const);
  return {
    changes: Object.fromEntries(named),
    effects: graph.names.map((entity, node) => ({
      entity,
      routes: effects[node] ?? 'unreached',
      steadyState: steadyWords[signs[node] ?? 0] ?? 'unchanged',
    })),
  };
}

/** Every line of a batch as changes; all lines are read before the first answer is given. */
async function batchChanges(network: Network, file: string): Promise<Changes[]> {
  const text = new TextDecoder().decode(await readInput(file));
  const [faults, sets]: [string[], Changes[]] = [[], []];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    try {
      sets.push(changesOf(network, line.trim().split(/\s+/)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(`${file} [F9] line ${at + 1}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new UsageError(faults.slice(0, 20).join('\n'));
  return sets;
}

/** `effects --change A=up`: the net effect at every entity, along the routes and at steady state. */
export async function effects(args: string[], io: Io): Promise<void> {
  const change = { type: 'string', multiple: true } as const;
  const { values, positionals } = parse(args, { change, batch: { type: 'string' }, ...outputOptions, ...gateOptions });
  noMore(positionals, 0);
  if ((values.change === undefined) === (values.batch === undefined))
    throw new UsageError('effects takes --change name=up, once or several times, or else --batch FILE');
  const network = await loadNetwork(values.network, gateOf(values), io);
  if (values.batch !== undefined) {
    const sets = await batchChanges(network, values.batch);
    const steady = prepareSteadyState(network.graph);
    for (const changes of sets) {
      say(io, JSON.stringify(answer(io, network, steady, changes)));
      await io.drained();
    }
    return;
  }
  const changes = changesOf(network, values.change ?? []);
  const result = answer(io, network, prepareSteadyState(network.graph), changes);
  if (values.json) {
    say(io, JSON.stringify(result));
    return;
  }
  say(io, 'routes  steady state  entity');
  for (const { entity, routes, steadyState } of result.effects) {
    if (routes === 'unreached' && steadyState === 'unchanged') continue;
    const [along, steady] = [routes, steadyState === 'unchanged' ? 'unreached' : steadyState].map(
      (each) => effectMarks[each as keyof typeof effectMarks],
    );
    say(io, `${along}       ${steady}             ${network.label(network.node(entity))}`);
  }
}
