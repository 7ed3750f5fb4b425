import { measureSteadyState } from './steady.ts';
import { compareTraces } from './trace.ts';

const columns = [42, 26, 12, 13, 9, 9];
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, column) => cell.padEnd(columns[column] ?? 0)).join(''));
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Prints the trace beside its peers; true when every figure is reached. A peer that fails has no figure to reach. */
export async function benchTrace(): Promise<boolean> {
  let reached = true;
  row(['the trace', 'peer', 'ours', 'peer', 'times', 'wanted', 'found']);
  for (const { what, peer, own, other, wanted, note } of await compareTraces()) {
    const failed = Number.isNaN(other);
    const times = other / own;
    reached &&= failed || times >= wanted;
    row([
      what,
      peer,
      ms(own),
      failed ? 'fails' : ms(other),
      failed ? '' : `${times.toFixed(0)} ×`,
      `${wanted} ×`,
      note,
    ]);
  }
  const { name, changes, median, p95, max, limit } = measureSteadyState();
  console.log();
  row(['one change, after loading', 'changes', 'median', 'p95', 'longest', 'limit']);
  row([name, String(changes), ms(median), ms(p95), ms(max), `${limit} ms`]);
  return reached && max <= limit;
}
