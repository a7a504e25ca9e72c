/** A memory of the values that were used last, at most `limit` of them. */
export function createRecent<V>(limit: number) {
  /** In the order of use, the longest ago first. */
  const values = new Map<string, V>();
  const set = (key: string, value: V) => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== undefined) values.delete(oldest);
  };
  return {
    get(key: string): V | undefined {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
