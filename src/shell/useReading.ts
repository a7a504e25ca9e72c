import { useState } from 'react';
import { useChoices } from '../state/useAppStore.ts';

/** What can be read beside the network: what stands out in it, or all of it as text. */
export const READINGS = ['insight', 'text'] as const;
export type Reading = (typeof READINGS)[number];

/**
 * Which of them is open; undefined: neither, or another view is shown. It is a way to read what the address says, so
 * the address does not keep it.
 */
export function useReading() {
  const { view } = useChoices();
  const [chosen, setReading] = useState<Reading>();
  return { reading: view === 'netwerk' ? chosen : undefined, setReading } as const;
}
