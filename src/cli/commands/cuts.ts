import { type Cuts, minimumCuts } from '../../trace/cuts.ts';
import { type TreatmentOnTrace, treatmentsOnTrace } from '../../trace/treat.ts';
import { arrowClause, effectMarks } from '../../trace/words.ts';
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
  return treatmentsOnTrace(
    network.pathway,
    { graph: network.graph, interactions: [], node },
    { ...ends, change: 1 },
    on,
  );
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
export async function cuts(args: string[]): Promise<void> {
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
  const network = await loadNetwork(values.network, gateOf(values));
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
    console.log(JSON.stringify(json));
    return;
  }
  printCuts(network, ends, { entities, arrows, treatments });
}

interface Found {
  entities: Cuts;
  arrows: Cuts;
  treatments: TreatmentOnTrace[];
}

function printCuts(
  network: Network,
  ends: { from: number; to: number },
  { entities, arrows, treatments }: Found,
): void {
  const [from, to] = [network.label(ends.from), network.label(ends.to)];
  if (arrows.size === 0) {
    console.log(`No route leads from ${from} to ${to}; there is nothing to cut.`);
    return;
  }
  if (entities.size === null)
    console.log(`${from} acts on ${to} directly: no set of entities between them cuts the two apart.`);
  else
    print(
      `${entities.size} entities`,
      entities.complete,
      entities.sets.map((set) => set.map((node) => network.label(node)).join(', ')),
    );
  print(
    `${arrows.size} interactions`,
    arrows.complete,
    arrows.sets.map((set) => set.map((arrow) => arrowClause(network, arrow)).join('; ')),
  );
  for (const each of treatments) console.log(treatmentLine(network, each));
}

function print(size: string, complete: boolean, sets: readonly string[]): void {
  console.log(
    `Smallest cuts: ${size}. ${complete ? `${sets.length} of them, all there are:` : `The first ${sets.length}; there are more:`}`,
  );
  for (const set of sets) console.log(`  ${set}`);
}
