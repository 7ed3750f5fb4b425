import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { findBrowser, launchBrowser } from '../src/build/browser.ts';
import { judgesAreAsked, missingJudges } from './e2e/judges.ts';

/**
 * `npm test`: every check of the project, and a plain closing line `N passed, N failed`. A check without tests of its own
 * counts as one; a test that is skipped counts as failed. A journey that passed only when tried again is said so: a shared
 * machine can stall for seconds, and what fails twice is broken. The build comes before the tests that need its pictures, so
 * that a fresh clone routes them once; what only reads the sources runs beside it.
 *
 * What the page exports is judged by programs of others too. Continuous integration installs them while the other checks run
 * and fails without them; elsewhere, where one is missing, that is said, and neither counts as passed nor as failed.
 */
interface Outcome {
  passed: number;
  failed: number;
}

interface Check {
  name: string;
  command: string;
  /** Reads how many tests passed and failed; without it the exit code decides and counts as one. */
  count?: (output: string) => Promise<Outcome>;
}

const results = 'test-results';

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function countVitest(): Promise<Outcome> {
  const report = (await json(`${results}/vitest.json`)) as Record<string, number>;
  const of = (kind: string) => report[kind] ?? 0;
  return { passed: of('numPassedTests'), failed: of('numFailedTests') + of('numPendingTests') + of('numTodoTests') };
}

async function countPlaywright(output: string): Promise<Outcome> {
  const { stats } = (await json(`${results}/playwright.json`)) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const again = /^ +\d+ flaky\n(?: {4}.*\n)+/m.exec(output)?.[0];
  if (stats.flaky > 0) console.log(`! passed only when tried again:\n${again ?? output}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

/** dependency-cruiser passes silently when it could not read a single module; that is a failure here. */
async function countLayers(output: string): Promise<Outcome> {
  const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (cruised === 0) console.error('  no module was cruised');
  return Promise.resolve(cruised > 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** These two lanes run beside each other. */
const sources: Check[] = [
  { name: 'format and accessibility lint', command: 'biome ci --error-on-warnings .' },
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'core without DOM', command: 'tsc -p src/tsconfig.core.json' },
  { name: 'layers', command: 'depcruise --config .dependency-cruiser.cjs src', count: countLayers },
  { name: 'dead code', command: 'knip' },
  { name: 'lint with types', command: 'eslint --max-warnings 0 src tests vite.config.ts' },
];
const built: Check[] = [
  { name: 'data rules', command: 'tsx src/cli/checkData.ts' },
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'size of what ships', command: 'size-limit' },
  {
    name: 'unit and property tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    count: countVitest,
  },
];
const journeys: Check = {
  name: 'browser journeys',
  command: 'playwright test -c tests/e2e/playwright.config.ts',
  count: countPlaywright,
};

/** Runs a command of the project's own packages; npm puts them on the path. */
function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function check({ name, command, count }: Check): Promise<Outcome> {
  const began = performance.now();
  const { code, output } = await run(command);
  const one = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = count ? await count(output).catch(() => one) : one;
  // A runner that failed without a failed test (it crashed, or ran nothing) has failed all the same.
  const failed = code !== 0 || counted.passed === 0 ? Math.max(1, counted.failed) : counted.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${counted.passed} passed, ${failed} failed`);
  if (failed > 0) console.log(output.replace(/^/gm, '    '));
  return { passed: counted.passed, failed };
}

async function lane(checks: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of checks) outcomes.push(await check(each));
  return outcomes;
}

async function starts(): Promise<boolean> {
  return launchBrowser().then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
}

/** True when there is a browser to test with: the system's, or Playwright's own, fetched if it must be. */
async function hasBrowser(): Promise<boolean> {
  if (await starts()) return true;
  if (findBrowser() === null) await run('playwright install chromium');
  return starts();
}

/** Waits until the programs that judge exports are installed; not for ever, since what is missing then is a failure. */
async function judgesArrive(): Promise<void> {
  const latest = performance.now() + 300_000;
  while (missingJudges() !== '' && performance.now() < latest)
    await new Promise((resolve) => setTimeout(resolve, 1000));
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const ready = await hasBrowser();
if (!ready)
  console.log('✗ no browser to test with: install Google Chrome or Chromium, or set CHROME_PATH to one, and try again');
const outcomes = (await Promise.all([lane(sources), lane(built)])).flat();
if (judgesAreAsked()) await judgesArrive();
else console.log(`– exports, judged by other programs: not run; ${missingJudges()}`);
outcomes.push(ready ? await check(journeys) : { passed: 0, failed: 1 });
const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
