/** Freezes a value and all in it, so that writing into shared data shows at once. Gives it back. */
export function deepFreeze<T>(value: T): T {
  const todo: unknown[] = [value];
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    if (typeof item !== 'object' || item === null || Object.isFrozen(item)) continue;
    Object.freeze(item);
    for (const inner of Object.values(item)) if (inner !== undefined) todo.push(inner);
  }
  return value;
}
