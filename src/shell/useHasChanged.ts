import { useState } from 'react';

/** Whether a value has become another one since it was first drawn; also when it is back since. */
export function useHasChanged(value: unknown): boolean {
  const [first] = useState(value);
  const [changed, setChanged] = useState(false);
  const changes = changed || !Object.is(first, value);
  if (changes !== changed) setChanged(changes);
  return changes;
}
