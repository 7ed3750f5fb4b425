import type { Issue } from '../model/issue.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import { currentBody, currentVersion } from './migrations.ts';
import { choiceWords, parseChoices } from './parseChoices.ts';
import { parsePlace } from './parsePlace.ts';
import { parseTrace } from './parseTrace.ts';
import { parseWords } from './parseWords.ts';
import { decode } from './percent.ts';
import { mapView, type View } from './view.ts';
import { traceWords } from './words.ts';

/** What a link was read as, and what was wrong with it, in the order of the link. */
export interface Reading {
  view: View;
  issues: Issue[];
}

/** A link that was percent-encoded as a whole shows none of the signs that every link has (rule L12). */
function asMeant(text: string): string {
  return !/[/?=&]/.test(text) && /%(2f|3f|3d)/i.test(text) ? decode(text) : text;
}

/**
 * Reads the fragment of an address, without its `#`, as a view of the pathway; never throws, and the view names only what
 * the pathway holds (rules L5 to L12). `home` is the page's own view, which stands in for a place that does not exist.
 */
export function parseView(text: string, index: SkeletonIndex, home: View = mapView): Reading {
  const issues: Issue[] = [];
  const say = (rule: string, message: string) => void issues.push({ path: 'link', rule, message });
  const { version, body } = currentBody(asMeant(text));
  if (version > currentVersion)
    say('L7', `The link is of a newer version (v${version}) than this page reads; what it understood is shown.`);
  const mark = body.indexOf('?');
  const [path, choices] = mark < 0 ? [body, ''] : [body.slice(0, mark), body.slice(mark + 1)];
  const way = parsePlace(path, { index, home: home.place, say });
  const known = way.surface === 'trace' ? [...choiceWords, ...Object.values(traceWords)] : choiceWords;
  const words = parseWords(choices, known, say);
  const place = way.surface === 'trace' ? parseTrace(words, way.step, { index, say }) : way;
  return { view: { place, ...parseChoices(words, { index, say }) }, issues };
}
