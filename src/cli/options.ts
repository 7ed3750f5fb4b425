import { type ParseArgsConfig, parseArgs } from 'node:util';
import { directnesses, species, stances, strengths, systems } from '../model/vocabulary.ts';
import type { EvidenceGate } from '../trace/gate.ts';
import { gatePresets } from '../trace/gateWords.ts';
import { defaultLimits, type RouteLimits } from '../trace/routes.ts';
import { suggestion, UsageError, wholeNumber } from './usageError.ts';

/** Options that commands share, and how they are read. */
type Options = NonNullable<ParseArgsConfig['options']>;

export const outputOptions = { json: { type: 'boolean' }, network: { type: 'string' } } as const satisfies Options;
export const limitOptions = {
  'max-length': { type: 'string' },
  'max-routes': { type: 'string' },
} as const satisfies Options;
export const gateOptions = {
  evidence: { type: 'string' },
  stance: { type: 'string' },
  system: { type: 'string' },
  species: { type: 'string' },
  directness: { type: 'string' },
  strength: { type: 'string' },
  contested: { type: 'string' },
} as const satisfies Options;

/** Parses a command's arguments; what is not known becomes a usage error with the nearest option. */
export function parse<const O extends Options>(args: string[], options: O) {
  for (const arg of args) {
    const [name = ''] = arg.replace(/^--/, '').split('=');
    if (arg.startsWith('--') && arg !== '--' && !(name in options))
      throw new UsageError(
        `there is no option --${name}${suggestion(name, Object.keys(options)).replace(/mean /, 'mean --')}`,
      );
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The one positional argument of a command, or none. */
export function noMore(positionals: readonly string[], expected: number): void {
  const extra = positionals[expected];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many`);
}

export function limitsOf(
  values: { 'max-length'?: string | undefined; 'max-routes'?: string | undefined },
  routes: number,
): RouteLimits {
  return {
    ...defaultLimits,
    maxLength: wholeNumber('max-length', values['max-length'], defaultLimits.maxLength),
    maxRoutes: wholeNumber('max-routes', values['max-routes'], routes, 0),
  };
}

function choices<T extends string>(option: string, text: string | undefined, known: readonly T[]): T[] | undefined {
  return text?.split(',').map((word) => {
    const found = known.find((each) => each === word.trim());
    if (found !== undefined) return found;
    throw new UsageError(`--${option} takes ${known.join(', ')}, not "${word}"${suggestion(word, known)}`);
  });
}

/** The evidence gate that the options describe; fields that are not asked about stay absent. */
export function gateOf(values: Partial<Record<keyof typeof gateOptions, string | undefined>>): EvidenceGate {
  const [preset] = choices('evidence', values.evidence, ['human', 'experimental', 'any'] as const) ?? [];
  const gate = {
    stances: choices('stance', values.stance, stances),
    systems:
      choices('system', values.system, systems) ?? (preset && preset !== 'any' ? gatePresets[preset] : undefined),
    species: choices('species', values.species, species),
    directness: choices('directness', values.directness, directnesses),
    strength: choices('strength', values.strength, strengths)?.[0],
    contested: choices('contested', values.contested, ['without', 'only'] as const)?.[0],
  };
  return Object.fromEntries(Object.entries(gate).filter(([, value]) => value !== undefined));
}

/** A change as it is written: `crf=up`. */
export function changeOf(text: string): { name: string; change: 1 | -1 } {
  const at = text.lastIndexOf('=');
  const [name, change] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && (change === 'up' || change === 'down')) return { name, change: change === 'up' ? 1 : -1 };
  throw new UsageError(`a change is written name=up or name=down, not "${text}"`);
}
