import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

/**
 * `npm test`: every check of the project, one after the other where one needs the other, and a plain closing line
 * `N passed, N failed`. A check without tests of its own counts as one.
 */
interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

interface Check {
  name: string;
  command: string;
  /** Reads how many tests passed and failed; without it the exit code decides and counts as one. */
  count?: (output: string) => Promise<{ passed: number; failed: number }>;
}

const results = 'test-results';

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function countVitest() {
  const report = (await json(`${results}/vitest.json`)) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

async function countPlaywright() {
  const { stats } = (await json(`${results}/playwright.json`)) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** dependency-cruiser passes silently when it could not read a single module; that is a failure here. */
async function countLayers(output: string) {
  const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (cruised === 0) console.error('  no module was cruised');
  return Promise.resolve(cruised > 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

const lanes: Check[][] = [
  [
    { name: 'format and accessibility lint', command: 'biome ci --error-on-warnings .' },
    { name: 'types', command: 'tsc -p tsconfig.json' },
    { name: 'core without DOM', command: 'tsc -p src/tsconfig.core.json' },
    { name: 'lint with types', command: 'eslint --max-warnings 0 src tests vite.config.ts' },
    { name: 'layers', command: 'depcruise --config .dependency-cruiser.cjs src', count: countLayers },
    { name: 'dead code', command: 'knip' },
  ],
  [
    { name: 'data rules', command: 'tsx src/cli/checkData.ts' },
    {
      name: 'unit and property tests',
      command: `vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
      count: countVitest,
    },
  ],
];
const inBrowser: Check[] = [
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'size of what ships', command: 'size-limit' },
  { name: 'browser journeys', command: 'playwright test -c tests/e2e/playwright.config.ts', count: countPlaywright },
];

function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command.split(' ')], { stdio: ['ignore', 'pipe', 'pipe'] });
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
  const seconds = (performance.now() - began) / 1000;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s): ${counted.passed} passed, ${failed} failed`);
  if (failed > 0) console.log(output.replace(/^/gm, '    '));
  return { name, passed: counted.passed, failed, seconds };
}

async function lane(checks: Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of checks) outcomes.push(await check(each));
  return outcomes;
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const outcomes = (await Promise.all(lanes.map(lane))).flat();
outcomes.push(...(await lane(inBrowser)));
const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
