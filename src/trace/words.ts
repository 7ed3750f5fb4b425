import type { Deciders } from './deciders.ts';
import type { GateLoss } from './gateLoss.ts';
import type { Naming } from './namedGraph.ts';
import type { Route } from './route.ts';
import type { Count } from './routes.ts';
import type { NetEffect } from './signs.ts';
import type { Trace } from './trace.ts';

/** A trace explained in words, made from the graph alone (rules W1 to W3). */

export const effectMarks: Record<NetEffect, string> = { up: '↑', down: '↓', ambiguous: '?', unreached: '–' };

const verb = (sign: number) => (sign > 0 ? 'raises' : sign < 0 ? 'lowers' : 'affects');
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const counted = ({ atLeast, exact }: Count) => (exact ? String(atLeast) : `at least ${atLeast}`);
const plural = ({ atLeast, exact }: Count) => !exact || atLeast !== 1;

/** An arrow as a clause: `Stress raises CRF`. */
export function arrowClause(naming: Naming, arrow: number): string {
  const { source, target, sign } = naming.arrow(arrow);
  return `${source} ${verb(sign)} ${target}`;
}

/** A route as a sentence: `Stress raises CRF, which lowers VEGF, which raises anagen.` */
export function routeSentence(naming: Naming, route: Route): string {
  const clauses = route.arrows.map((arrow, hop) => {
    const { source, target, sign } = naming.arrow(arrow);
    return `${hop === 0 ? source : 'which'} ${verb(sign)} ${target}`;
  });
  return `${clauses.join(', ')}.`;
}

/** What comes of it, where every route says the same. */
function agreeing({ effect, decided, end }: Trace, naming: Naming, to: number): string {
  const becomes = `${naming.label(to)} ${effect === 'up' ? 'rises' : 'falls'}`;
  const whole = end.more.exact && end.longer.exact;
  const count = end.given + end.more.atLeast + end.longer.atLeast;
  if (!decided) return `${becomes} along every route found within the limit`;
  if (!whole) return `${becomes}: all routes agree`;
  return `${becomes}: ${count === 1 ? 'there is one route' : `all ${count} routes agree`}`;
}

function split({ end: { tally }, change }: Trace): string {
  const [up, down] = change > 0 ? [tally.raising, tally.lowering] : [tally.lowering, tally.raising];
  return [
    up > 0 ? some(up, 'route raises it', 'routes raise it') : '',
    down > 0 ? some(down, 'lowers it', 'lower it') : '',
    tally.unknown > 0 ? some(tally.unknown, 'has no known sign', 'have no known sign') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The answer in one sentence (rule W3): `When Stress rises, MHC class I falls: all 4 routes agree.` */
export function headline(trace: Trace, naming: Naming): string {
  const [from, to] = [naming.label(trace.from), naming.label(trace.to)];
  const when = `When ${from} ${trace.change > 0 ? 'rises' : 'falls'}`;
  if (trace.from === trace.to) return `${from} is where the change begins.`;
  switch (trace.effect) {
    case 'unreached':
      return `No route leads from ${from} to ${to}.`;
    case 'up':
    case 'down':
      return `${when}, ${agreeing(trace, naming, trace.to)}.`;
    case 'ambiguous': {
      const counted = split(trace);
      return `${when}, what happens to ${to} is open${counted ? `: ${counted}` : ''}.`;
    }
  }
}

/** The net effect and why, one sentence each. */
export function explain(trace: Trace, naming: Naming): string[] {
  const shortest = trace.witnesses[0];
  const agree = (trace.effect === 'up' || trace.effect === 'down') && trace.from !== trace.to;
  const example = agree && shortest ? [`A shortest one: ${routeSentence(naming, shortest)}`] : [];
  return [headline(trace, naming), ...example, ...opposingSentences(trace, naming)];
}

/** The opposing routes, each named with what it does to the goal; none where routes do not oppose. */
export function opposingSentences(trace: Trace, naming: Naming): string[] {
  if (trace.effect !== 'ambiguous' || trace.from === trace.to) return [];
  const outcome = (route: Route) => {
    const sign = route.sign * trace.change;
    return sign > 0 ? 'One route raises it' : sign < 0 ? 'One route lowers it' : 'One route has no known sign';
  };
  return trace.witnesses.map((route) => `${outcome(route)}: ${routeSentence(naming, route)}`);
}

/** How many routes there are, by what they do, and what the limits cut off. */
export function countSentences(trace: Trace, maxLength: number): string[] {
  const { tally, given, more, longer } = trace.end;
  const [up, down] = trace.change > 0 ? [tally.raising, tally.lowering] : [tally.lowering, tally.raising];
  const total = { atLeast: given + more.atLeast, exact: more.exact };
  if (total.atLeast === 0 && longer.atLeast === 0 && longer.exact) return [];
  const kinds = [
    up > 0 ? some(up, 'raises it', 'raise it') : '',
    down > 0 ? some(down, 'lowers it', 'lower it') : '',
    tally.unknown > 0 ? some(tally.unknown, 'has no known sign', 'have no known sign') : '',
  ].filter(Boolean);
  const heads = `${counted(total)} ${plural(total) ? 'routes' : 'route'} of at most ${maxLength} arrows`;
  const sentences = [`${heads}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`];
  if (more.atLeast > 0 || !more.exact) sentences.push(`The limit on their number left out ${counted(more)} of them.`);
  if (longer.atLeast > 0)
    sentences.push(`The limit on length left out ${counted(longer)} longer ${plural(longer) ? 'ones' : 'one'}.`);
  else if (!longer.exact) sentences.push('Whether there are longer ones was not settled within the budget.');
  return sentences;
}

/** What would have to be known to decide an ambiguous net effect. */
export function deciderSentences(deciders: Deciders, naming: Naming): string[] {
  const { meeting, unsigned, doubtful } = deciders;
  const sentences: string[] = [];
  if (meeting)
    sentences.push(
      `They meet at ${naming.label(meeting.node)}. To decide it, one would have to know which is stronger there: that ${arrowClause(naming, meeting.raising)}, or that ${arrowClause(naming, meeting.lowering)}.`,
    );
  for (const arrow of unsigned) {
    const { source, target } = naming.arrow(arrow);
    sentences.push(`Whether ${source} raises or lowers ${target} would have to be known.`);
  }
  for (const { arrow, effect } of doubtful)
    sentences.push(
      `Sources disagree on whether ${arrowClause(naming, arrow)}; without it the net effect would be ${effectMarks[effect]}.`,
    );
  return sentences;
}

/** What the evidence gate took away. `asked` names it: `human evidence`. */
export function gateSentences(
  loss: GateLoss,
  effect: NetEffect,
  { asked, to, clause }: { asked: string; to: string; clause: (interactionId: string) => string },
): string[] {
  const sentences = [`With ${asked} only, ${loss.taken} of ${loss.of} interactions are taken away.`];
  const last = loss.lost?.at(-1);
  if (loss.before === 'unreached') sentences.push(`No route reaches ${to} without the filter either.`);
  else if (effect === 'unreached' && last) {
    sentences.push(`With ${asked} only, no route reaches ${to}; the last link lost is that ${clause(last.id)}.`);
    const others = (loss.lost ?? []).slice(0, -1).map((each) => clause(each.id));
    if (others.length > 0) sentences.push(`Even the route that lost fewest also lost that ${others.join(', that ')}.`);
  } else if (effect !== loss.before)
    sentences.push(`Without the filter the net effect is ${effectMarks[loss.before]}.`);
  else sentences.push('The net effect is the same without the filter.');
  return sentences;
}
