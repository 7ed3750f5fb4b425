import { referenceMark, shortCitation } from '../../evidence/citation.ts';
import { type Coverage, coverageOf, type PaperToRead, type ToRead } from '../../evidence/coverage.ts';
import { evidenceKinds, type Landscape, landscapeOf } from '../../evidence/landscape.ts';
import { evidenceKindWords, levelWords } from '../../evidence/words.ts';
import { indexPathway } from '../../model/pathwayIndex.ts';
import { type Io, say } from '../io.ts';
import { noMore, parse } from '../options.ts';
import { shippedPathway } from '../pathway.ts';
import { wholeNumber } from '../usageError.ts';

const shown = 10;

/** `53 %`; 100 only when it is all of them. */
function share(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((part / whole) * 100)} %`;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function nextLine({ interaction, contested, scenes, neighbours }: ToRead): string {
  const why = [
    contested ? 'contested' : 'asserted only',
    `in ${counted(scenes, 'scene')}`,
    `${counted(neighbours, 'arrow')} around it`,
  ];
  return `  ${interaction.id}: ${why.join(', ')}`;
}

function paperLine({ reference, interactions }: PaperToRead): string {
  const short = shortCitation(reference);
  const mark = referenceMark(reference);
  const status = reference.verification === 'probable' ? ', candidate' : '';
  return `  ${short.startsWith(mark) ? short : `${mark} ${short}`}${status}: cited by ${counted(interactions.length, 'asserted interaction')}`;
}

function printKinds(io: Io, { totals, items }: Landscape): void {
  say(io, `${items} items of evidence, by what they rest on:`);
  for (const kind of evidenceKinds) {
    const { supports, qualifies, refutes } = totals[kind];
    const all = supports + qualifies + refutes;
    const ways = `${supports} support, ${qualifies} qualify, ${refutes} refute`;
    say(io, `  ${evidenceKindWords[kind]}: ${all}${all === 0 ? '' : ` (${ways})`}`);
  }
}

function print(io: Io, coverage: Coverage, landscape: Landscape, most: number): void {
  const { interactions, levels, fields, next, papers } = coverage;
  say(io, `${interactions} interactions, by the best evidence that supports them:`);
  for (const level of ['human', 'experimental', 'asserted', 'refuted'] as const)
    say(io, `  ${levelWords[level]}: ${levels[level]} (${share(levels[level], interactions)})`);
  say(io, `  Contested, whatever their level: ${coverage.contested.length}`);
  printKinds(io, landscape);
  say(io, 'Fields of MI2CAST, by the share of interactions that hold them:');
  for (const { field, required, held, missing } of fields) {
    say(io, `  ${field}: ${share(held, interactions)}${required ? ', required' : ''}`);
    if (required && missing.length > 0) say(io, `    missing: ${missing.join(', ')}`);
  }
  say(io, `To read next (${Math.min(most, next.length)} of ${next.length} interactions):`);
  for (const each of next.slice(0, most)) say(io, nextLine(each));
  say(io, `Papers behind most of what is asserted only (${Math.min(most, papers.length)} of ${papers.length}):`);
  for (const each of papers.slice(0, most)) say(io, paperLine(each));
}

function json({ next, papers, ...rest }: Coverage, { items, totals }: Landscape): string {
  return JSON.stringify({
    ...rest,
    items,
    kinds: totals,
    next: next.map(({ interaction, ...each }) => ({ interaction: interaction.id, ...each })),
    papers: papers.map(({ reference, interactions }) => ({
      reference: reference.id,
      verification: reference.verification,
      interactions: interactions.map(({ id }) => id),
    })),
  });
}

/** `evidence`: how far the pathway is documented, and what to read next. Ends with 1 where a required field is missing. */
export async function evidence(args: string[], io: Io): Promise<0 | 1> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' }, most: { type: 'string' } });
  noMore(positionals, 0);
  const most = wholeNumber('most', values.most, shown);
  const index = indexPathway(await shippedPathway());
  const coverage = coverageOf(index);
  const landscape = landscapeOf(index);
  if (values.json) say(io, json(coverage, landscape));
  else print(io, coverage, landscape, most);
  return coverage.fields.some((each) => each.required && each.missing.length > 0) ? 1 : 0;
}
