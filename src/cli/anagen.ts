import { argv, exit } from 'node:process';
import { processIo } from './io.ts';
import { main } from './main.ts';

/** `npm run -s anagen -- <command>`: the trace from a terminal. */

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(argv.slice(2), processIo);
