/** Remembers the last result for the last arguments, compared by identity. */
export function memoised<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (last?.args.every((each, position) => each === args[position])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
