import { type Cuts, minimumCuts } from '../../trace/cuts.ts';
import { type TreatmentOnTrace, treatmentsOnTrace } from '../../trace/treat.ts';
import { arrowClause, effectMarks } from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork, type Network } from '../network.ts';
import { gateOf, gateOptions, noMore, outputOptions, parse } from '../options.ts';
import { UsageError, wholeNumber } from '../usageError.ts';

function treatmentsOn(
  network: Network,
  ends: { from: number; to: number },
  on: ReadonlySet<number>,
): TreatmentOnTrace[] {
  if (!network.pathway) return [];
  const node = new Map(network.graph.names.map((name, number) => [name, number]));
  return treatmentsOnTrace(network.pathway, { graph: network.graph, node }, { ...ends, change: 1 }, on);
}

/** The entities at the ends of the interactions that cut. */
function endsOf(network: Network, { sets }: Cuts): number[] {
  return sets.flat().flatMap((arrow) => {
    const cut = network.interaction(arrow);
    return cut ? [network.node(cut.source), network.node(cut.target)] : [];
  });
}

function treatmentLine(network: Network, { treatment, acts, effect }: TreatmentOnTrace): string {
  const on = acts.map((node) => network.label(node)).join(', ');
  const then =
    effect === null
      ? 'it acts on an end of the trace itself'
      : `with what it acts on held, the net effect is ${effectMarks[effect]}`;
  return `  ${treatment.label} acts on ${on}; ${then}.${treatment.approval ? ` ${treatment.approval.status}` : ''}`;
}

/** `cuts --from A --to B`: the smallest sets of entities and of interactions that cut every route, and who acts on them. */
export async function cuts(args: string[], io: Io): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parse(args, {
    from: text,
    to: text,
    'max-sets': text,
    ...outputOptions,
    ...gateOptions,
  });
  noMore(positionals, 0);
  if (values.from === undefined || values.to === undefined) throw new UsageError('cuts takes --from and --to');
  const most = wholeNumber('max-sets', values['max-sets'], 50);
  const network = await loadNetwork(values.network, gateOf(values), io);
  const ends = { from: network.node(values.from), to: network.node(values.to) };
  if (ends.from === ends.to) throw new UsageError('--from and --to are the same entity');
  const entities = minimumCuts(network.graph, ends, 'nodes', most);
  const arrows = minimumCuts(network.graph, ends, 'arrows', most);
  const treatments = treatmentsOn(network, ends, new Set([...entities.sets.flat(), ...endsOf(network, arrows)]));
  const name = (node: number) => network.graph.names[node] ?? '';
  const arrowName = (arrow: number) => network.interaction(arrow)?.id ?? arrowClause(network, arrow);
  if (values.json) {
    const acting = treatments.map(({ treatment, acts, effect }) => ({
      treatment: treatment.id,
      entities: acts.map(name),
      effectWhenHeld: effect,
    }));
    const json = {
      from: name(ends.from),
      to: name(ends.to),
      entities: { ...entities, sets: entities.sets.map((set) => set.map(name)) },
      interactions: { ...arrows, sets: arrows.sets.map((set) => set.map(arrowName)) },
      treatments: acting,
    };
    say(io, JSON.stringify(json));
    return;
  }
  printCuts(io, network, ends, { entities, arrows, treatments });
}

interface Found {
  entities: Cuts;
  arrows: Cuts;
  treatments: TreatmentOnTrace[];
}

function printCuts(
  io: Io,
  network: Network,
  ends: { from: number; to: number },
  { entities, arrows, treatments }: Found,
): void {
  const [from, to] = [network.label(ends.from), network.label(ends.to)];
  if (arrows.size === 0) {
    say(io, `No route leads from ${from} to ${to}; there is nothing to cut.`);
    return;
  }
  if (entities.size === null)
    say(io, `${from} acts on ${to} directly: no set of entities between them cuts the two apart.`);
  else
    print(
      io,
      `${entities.size} entities`,
      entities.complete,
      entities.sets.map((set) => set.map((node) => network.label(node)).join(', ')),
    );
  print(
    io,
    `${arrows.size} interactions`,
    arrows.complete,
    arrows.sets.map((set) => set.map((arrow) => arrowClause(network, arrow)).join('; ')),
  );
  for (const each of treatments) say(io, treatmentLine(network, each));
}

function print(io: Io, size: string, complete: boolean, sets: readonly string[]): void {
  say(
    io,
    `Smallest cuts: ${size}. ${complete ? `${sets.length} of them, all there are:` : `The first ${sets.length}; there are more:`}`,
  );
  for (const set of sets) say(io, `  ${set}`);
}
