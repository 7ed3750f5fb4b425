import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import type { Interaction } from '../../model/types.ts';
import { openSentences, takenAway } from '../../trace/answer.ts';
import { answeredRoute } from '../../trace/answeredRoute.ts';
import { asksOf } from '../../trace/gateWords.ts';
import { holding } from '../../trace/namedGraph.ts';
import type { Route } from '../../trace/route.ts';
import { type Trace, traceBetween } from '../../trace/trace.ts';
import { arrowClause, countSentences, effectMarks, explain } from '../../trace/words.ts';
import { type Io, say } from '../io.ts';
import { loadNetwork, type Network } from '../network.ts';
import { gateOf, gateOptions, limitOptions, limitsOf, noMore, outputOptions, parse } from '../options.ts';
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

function hopJson(interaction: Interaction | null) {
  if (interaction === null) return {};
  const { id, effect, mechanism, evidence } = interaction;
  return {
    interaction: id,
    effect,
    mechanism,
    level: evidenceLevel(interaction),
    contested: isContested(interaction),
    evidence: evidence.map(({ stance, system, species, directness, strength, reference }) => ({
      stance,
      system,
      species,
      directness,
      strength,
      reference,
    })),
  };
}

function routeJson(network: Network, trace: Trace, route: Route) {
  const { entities, running, sign } = answeredRoute(network, route, trace.change);
  return {
    sign: word(sign),
    length: route.arrows.length,
    hops: route.arrows.map((arrow, hop) => ({
      source: entities[hop],
      target: entities[hop + 1],
      change: word(running[hop] ?? 0),
      ...hopJson(network.interaction(arrow)),
    })),
  };
}

function printRoute(io: Io, network: Network, trace: Trace, route: Route, number: number): void {
  const { running, sign } = answeredRoute(network, route, trace.change);
  say(
    io,
    `\n${number}. ${mark(sign)} over ${route.arrows.length} arrows, from ${network.label(trace.from)} ${mark(trace.change)}`,
  );
  for (const [hop, arrow] of route.arrows.entries()) {
    const interaction = network.interaction(arrow);
    const known = interaction
      ? `  [${levelWords[evidenceLevel(interaction)]}${isContested(interaction) ? '; sources disagree' : ''}]`
      : '';
    say(io, `   ${mark(running[hop] ?? 0)} ${arrowClause(network, arrow)}${known}`);
  }
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
    ...openSentences(network, found),
    ...(whole.pathway && asksOf(gate)
      ? takenAway(whole.pathway, gate, { network, trace: found, still }).sentences
      : []),
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
