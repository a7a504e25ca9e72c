import { useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for `wait` ms: what changes with every key is told once. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
