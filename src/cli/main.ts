import { cuts } from './commands/cuts.ts';
import { effects } from './commands/effects.ts';
import { evidence } from './commands/evidence.ts';
import { exportNetwork } from './commands/export.ts';
import { loops } from './commands/loops.ts';
import { downstream, upstream } from './commands/reach.ts';
import { references } from './commands/references.ts';
import { trace } from './commands/trace.ts';
import { type Io, say } from './io.ts';
import { suggestion, UsageError } from './usageError.ts';

/** Each command; one that checks answers 1 where something is not in order. */
const commands: Record<string, (args: string[], io: Io) => Promise<unknown>> = {
  trace,
  effects,
  loops,
  cuts,
  upstream,
  downstream,
  export: exportNetwork,
  evidence,
  references,
};

const usage = `usage: npm run -s anagen -- <command>
  trace --from A --to B [--change up|down] [--hold X | --treatment T]
  effects --change A=up [--change B=down …]      or  effects --network FILE --batch FILE
  loops [ENTITY …]        cuts --from A --to B        upstream ENTITY        downstream ENTITY
  export --format sif
  evidence [--most N]     references check     references export --format bibtex|ris|csl|apa|vancouver|ama
                          [--entity ID | --interaction ID | --scene ID]
options: --json   --network FILE.sif   --max-length N   --max-routes N
         --evidence human|experimental|any   --system … --species … --directness … --strength … --stance … --contested without|only`;

async function run([command, ...args]: readonly string[], io: Io): Promise<0 | 1> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    say(io, usage);
    return 0;
  }
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known)
    throw new UsageError(`there is no command "${command}"${suggestion(command, Object.keys(commands))}\n${usage}`);
  return (await known(args, io)) === 1 ? 1 : 0;
}

/**
 * Runs one command. The exit code is 1 when what it checks is not in order, and 2, with a message and no answer, when it
 * cannot be answered. Throws for bugs only.
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(`${error.message}\n`);
    return 2;
  }
}
