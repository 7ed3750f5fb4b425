import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import { decidersOf } from '../../trace/deciders.ts';
import { gateLoss } from '../../trace/gateLoss.ts';
import { held } from '../../trace/hold.ts';
import type { Route } from '../../trace/route.ts';
import { type Trace, traceBetween } from '../../trace/trace.ts';
import {
  arrowClause,
  countSentences,
  deciderSentences,
  effectMarks,
  explain,
  gateSentences,
} from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork, type Network } from '../network.ts';
import { gateOf, gateOptions, gateWords, limitOptions, limitsOf, noMore, outputOptions, parse } from '../options.ts';
import { suggestion, UsageError } from '../usageError.ts';

const text = { type: 'string' } as const;
const options = {
  from: text,
  to: text,
  change: text,
  hold: { type: 'string', multiple: true },
  treatment: text,
  ...outputOptions,
  ...limitOptions,
  ...gateOptions,
} as const;

const mark = (sign: number) => (sign > 0 ? '↑' : sign < 0 ? '↓' : '?');
const word = (sign: number) => (sign > 0 ? 'up' : sign < 0 ? 'down' : 'unknown');

/** Entities that a treatment acts on, by its id. */
function targetsOf(network: Network, id: string): number[] {
  const known = network.pathway?.treatments ?? [];
  const treatment = known.find((each) => each.id === id);
  if (!treatment)
    throw new UsageError(
      `there is no treatment "${id}"${suggestion(
        id,
        known.map((each) => each.id),
      )}`,
    );
  return treatment.targets.map((target) => network.node(target.entity));
}

/** The network with nodes held; arrow numbers lead back to the interactions that they had. */
function holding(network: Network, nodes: readonly number[]): Network {
  if (nodes.length === 0) return network;
  const { graph, arrows } = held(network.graph, nodes);
  const was = (arrow: number) => arrows[arrow] ?? 0;
  return {
    ...network,
    graph,
    interaction: (arrow) => network.interaction(was(arrow)),
    arrow: (arrow) => network.arrow(was(arrow)),
  };
}

/** The hops of a route with the running sign behind each. */
function hopsOf(network: Network, { change }: Trace, route: Route) {
  let running: number = change;
  return route.arrows.map((arrow, hop) => {
    running *= network.arrow(arrow).sign;
    return { arrow, target: route.nodes[hop + 1] ?? 0, running, interaction: network.interaction(arrow) };
  });
}

function routeJson(network: Network, trace: Trace, route: Route) {
  const name = (node: number) => network.graph.names[node];
  return {
    sign: word(route.sign * trace.change),
    length: route.arrows.length,
    hops: hopsOf(network, trace, route).map(({ target, running, interaction }, hop) => ({
      source: name(route.nodes[hop] ?? 0),
      target: name(target),
      change: word(running),
      ...(interaction && {
        interaction: interaction.id,
        effect: interaction.effect,
        mechanism: interaction.mechanism,
        level: evidenceLevel(interaction),
        contested: isContested(interaction),
        evidence: interaction.evidence.map(({ stance, system, species, directness, strength, reference }) => ({
          stance,
          system,
          species,
          directness,
          strength,
          reference,
        })),
      }),
    })),
  };
}

function printRoute(io: Io, network: Network, trace: Trace, route: Route, number: number): void {
  say(
    io,
    `\n${number}. ${mark(route.sign * trace.change)} over ${route.arrows.length} arrows, from ${network.label(trace.from)} ${mark(trace.change)}`,
  );
  for (const { arrow, running, interaction } of hopsOf(network, trace, route)) {
    const known = interaction
      ? `  [${levelWords[evidenceLevel(interaction)]}${isContested(interaction) ? '; sources disagree' : ''}]`
      : '';
    say(io, `   ${mark(running)} ${arrowClause(network, arrow)}${known}`);
  }
}

/** What else is said of a trace: where it is decided, what the gate took. */
function remarks(network: Network, trace: Trace, asked: string, gate: ReturnType<typeof gateOf>): string[] {
  const contested = Array.from({ length: network.graph.outTarget.length }, (_, arrow) => arrow).filter((arrow) => {
    const interaction = network.interaction(arrow);
    return interaction !== null && isContested(interaction);
  });
  const open =
    trace.effect === 'ambiguous' ? deciderSentences(decidersOf(network.graph, trace, contested), network) : [];
  if (asked === '' || !network.pathway) return open;
  const name = (node: number) => network.graph.names[node] ?? '';
  const loss = gateLoss(network.pathway, gate, {
    from: name(trace.from),
    to: name(trace.to),
    change: trace.change > 0 ? 'up' : 'down',
  });
  const labels = new Map(network.pathway.entities.map((entity) => [entity.id, entity.label]));
  const verbs = { activates: 'raises', inhibits: 'lowers', affects: 'affects' };
  const clause = (id: string) => {
    const lost = loss.lost?.find((each) => each.id === id);
    return lost ? `${labels.get(lost.source)} ${verbs[lost.effect]} ${labels.get(lost.target)}` : id;
  };
  return [...open, ...gateSentences(loss, trace.effect, { asked, to: network.label(trace.to), clause })];
}

/** `trace --from A --to B`: routes, net effect and why. */
export async function trace(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parse(args, options);
  noMore(positionals, 0);
  if (values.from === undefined || values.to === undefined) throw new UsageError('trace takes --from and --to');
  if (values.change !== undefined && values.change !== 'up' && values.change !== 'down')
    throw new UsageError(`--change takes up or down, not "${values.change}"`);
  const limits = limitsOf(values, 20);
  const gate = gateOf(values);
  const whole = await loadNetwork(values.network, gate, io);
  const ends = {
    from: whole.node(values.from),
    to: whole.node(values.to),
    change: values.change === 'down' ? (-1 as const) : (1 as const),
  };
  if (ends.from === ends.to) throw new UsageError('--from and --to are the same entity; loops lists the ways back');
  const still = [
    ...(values.hold ?? []).map(whole.node),
    ...(values.treatment === undefined ? [] : targetsOf(whole, values.treatment)),
  ];
  if (still.includes(ends.from) || still.includes(ends.to)) throw new UsageError('an end of the trace cannot be held');
  const network = holding(whole, still);
  const found = traceBetween(network.graph, ends, limits);
  const sentences = [
    ...explain(found, network),
    ...countSentences(found, limits.maxLength),
    ...remarks(network, found, gateWords(values), gate),
  ];
  if (still.length > 0) {
    const before = traceBetween(whole.graph, ends, { ...limits, maxRoutes: 0 });
    sentences.push(
      `Held: ${still.map(whole.label).join(', ')}. Without holding, the net effect is ${effectMarks[before.effect]}.`,
    );
  }
  print(io, network, found, { sentences, json: values.json === true, maxLength: limits.maxLength });
}

function print(
  io: Io,
  network: Network,
  found: Trace,
  how: { sentences: string[]; json: boolean; maxLength: number },
): void {
  const name = (node: number) => network.graph.names[node];
  if (how.json) {
    const { effect, decided, witnesses, end } = found;
    const opposing = witnesses.length > 1 ? witnesses.map((route) => routeJson(network, found, route)) : [];
    const head = {
      from: name(found.from),
      to: name(found.to),
      change: word(found.change),
      effect,
      decided,
      explanation: how.sentences,
    };
    const routes = found.routes.map((route) => routeJson(network, found, route));
    say(io, JSON.stringify({ ...head, opposing, routes, limits: { maxLength: how.maxLength, ...end } }));
    return;
  }
  say(
    io,
    `${network.label(found.from)} ${mark(found.change)}  →  ${network.label(found.to)} ${effectMarks[found.effect]}`,
  );
  for (const sentence of how.sentences) say(io, sentence);
  for (const [at, route] of found.routes.entries()) printRoute(io, network, found, route, at + 1);
}
