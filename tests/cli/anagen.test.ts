import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, anagen } from './terminal.ts';

/** As a reader starts it: a process of its own. */
function started(...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', ['src/cli/anagen.ts', ...args], (failure, out, error) =>
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    );
  });
}

async function file(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'anagen-')), name);
  await writeFile(path, text);
  return path;
}

const network = 'a\tactivates\tb\nb\tinhibits\tc\na\tactivates\tc\nc\taffects\td\n';

describe('the command line', { timeout: 30_000 }, () => {
  it('[T4] traces the reader’s own network', async () => {
    const { code, out } = await started(
      'trace',
      '--from',
      'a',
      '--to',
      'c',
      '--json',
      '--network',
      await file('x.sif', network),
    );
    const answer = JSON.parse(out) as { effect: string; routes: { sign: string }[]; opposing: unknown[] };
    expect([code, answer.effect, answer.opposing.length]).toEqual([0, 'ambiguous', 2]);
    expect(answer.routes.map((route) => route.sign)).toEqual(['up', 'down']);
  });

  it('[F9] answers a batch line by line, in the stated form', async () => {
    const batch = await file('changes.txt', 'a=up\nb=down a=up\n');
    const { out } = await anagen('effects', '--network', await file('x.sif', network), '--batch', batch);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toMatchObject({ changes: { a: 'up' } });
    expect(second).toEqual({
      changes: { b: 'down', a: 'up' },
      effects: [
        { entity: 'a', routes: 'up', steadyState: 'up' },
        { entity: 'b', routes: 'down', steadyState: 'down' },
        { entity: 'c', routes: 'up', steadyState: 'up' },
        { entity: 'd', routes: 'ambiguous', steadyState: 'ambiguous' },
      ],
    });
  });

  it('[F9] reads the network once for the whole batch, and passes over comments and empty lines', async () => {
    const batch = await file('changes.txt', '# three questions\na=up\n\nb=up\r\nb=down\n');
    const path = await file('x.sif', `${network}a\tactivates\tb\n`);
    const { code, out, error } = await anagen('effects', '--network', path, '--batch', batch);
    const changes = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { changes: unknown }).changes);
    expect([code, changes]).toEqual([0, [{ a: 'up' }, { b: 'up' }, { b: 'down' }]]);
    expect(error).toBe(`${path} [F5] line 5: repeats line 1; merged\n`);
  });

  it('[F9] takes either changes or a batch, and a batch that can be read', async () => {
    const batch = await file('changes.txt', 'a=up\n');
    const tries = [['--batch', 'nowhere.txt'], ['--batch', batch, '--change', 'a=up'], []];
    for (const args of tries) {
      const { code, out, error } = await anagen('effects', '--network', await file('x.sif', network), ...args);
      expect([code, out, error.length > 0]).toEqual([2, '', true]);
    }
  });

  it('[F9] answers nothing when a line of the batch is wrong', async () => {
    const batch = await file('changes.txt', 'a=up\nzz=down\n');
    const { code, out, error } = await anagen('effects', '--network', await file('x.sif', network), '--batch', batch);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('[F9] line 2: there is no entity "zz"');
  });

  it('[F4] refuses a faulty network with line and rule', async () => {
    const { code, out, error } = await started('loops', '--network', await file('x.sif', 'a\tactivates\ta\n'));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('[F4] line 1');
  });

  it('suggests the nearest command, option and entity, and exits with 2', async () => {
    const tries = [['trce'], ['trace', '--form', 'stress'], ['upstream', 'strss']];
    const found = await Promise.all(tries.map((args) => anagen(...args)));
    expect(found.map(({ code, out }) => [code, out])).toEqual([
      [2, ''],
      [2, ''],
      [2, ''],
    ]);
    expect(found.map(({ error }) => /did you mean (\S+?)\??$/m.exec(error)?.[1])).toEqual([
      'trace',
      '--from',
      'stress',
    ]);
  });

  it('[F10] exports the shipped network so that it gives the same effects when read back', async () => {
    const exported = await anagen('export', '--format', 'sif');
    const path = await file('shipped.sif', exported.out);
    const answers = await Promise.all([
      anagen('effects', '--change', 'crf=up', '--json'),
      anagen('effects', '--change', 'crf=up', '--json', '--network', path),
    ]);
    const [shipped, back] = answers.map(({ out }) =>
      (JSON.parse(out) as { effects: { entity: string }[] }).effects.sort((a, b) => a.entity.localeCompare(b.entity)),
    );
    const inBoth = new Set(back?.map((each) => each.entity));
    expect(back?.length).toBeGreaterThan(100);
    expect(shipped?.filter((each) => inBoth.has(each.entity))).toEqual(back);
  });
});
