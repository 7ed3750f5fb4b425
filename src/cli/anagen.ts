import { argv, exit } from 'node:process';
import { cuts } from './commands/cuts.ts';
import { effects } from './commands/effects.ts';
import { exportNetwork } from './commands/export.ts';
import { loops } from './commands/loops.ts';
import { downstream, upstream } from './commands/reach.ts';
import { trace } from './commands/trace.ts';
import { suggestion, UsageError } from './usageError.ts';

/** `npm run -s anagen -- <command>`: the trace from a terminal. Exit code 2 and a message when it cannot be answered. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  trace,
  effects,
  loops,
  cuts,
  upstream,
  downstream,
  export: exportNetwork,
};

const usage = `usage: npm run -s anagen -- <command>
  trace --from A --to B [--change up|down] [--hold X | --treatment T]
  effects --change A=up [--change B=down …]      or  effects --network FILE --batch FILE
  loops [ENTITY …]        cuts --from A --to B        upstream ENTITY        downstream ENTITY
  export --format sif
options: --json   --network FILE.sif   --max-length N   --max-routes N
         --evidence human|experimental|any   --system … --species … --directness … --strength … --stance … --contested without|only`;

async function run([command, ...args]: string[]): Promise<void> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    console.log(usage);
    return;
  }
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known)
    throw new UsageError(`there is no command "${command}"${suggestion(command, Object.keys(commands))}\n${usage}`);
  await known(args);
}

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

run(argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
