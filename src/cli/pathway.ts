import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackCached } from '../build/packCache.ts';
import { formatIssue } from '../model/issue.ts';
import type { Pathway } from '../model/types.ts';
import { UsageError } from './usageError.ts';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shipped pathway; a usage error with every fault when its data breaks a rule. */
export async function shippedPathway(): Promise<Pathway> {
  const { pathway, issues } = await readPackCached(root);
  if (issues.length === 0) return pathway;
  throw new UsageError(`the pathway in ${join(root, 'data')} breaks its rules:\n${issues.map(formatIssue).join('\n')}`);
}
