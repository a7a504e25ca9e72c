/** Remembers the last answer: computes again only when an argument is another one. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R) {
  let last: { args: A; result: R } | undefined;
  return (...args: A): R => {
    if (!last || args.some((arg, at) => !Object.is(arg, last?.args[at]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
