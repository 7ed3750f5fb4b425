import { main } from '../../src/cli/main.ts';

export interface Answer {
  code: number;
  out: string;
  error: string;
}

/** Runs a command of Anagen as a terminal would, in this process. */
export async function anagen(...args: string[]): Promise<Answer> {
  const answer = { code: 0, out: '', error: '' };
  answer.code = await main(args, {
    out: (text) => (answer.out += text),
    error: (text) => (answer.error += text),
    drained: () => Promise.resolve(),
  });
  return answer;
}
