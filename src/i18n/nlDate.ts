import { formatNumber } from './nlFormat.ts';

/** What is said everywhere of the day that is looked at, in Dutch (B1); part of nl.ts. The rest comes with its bar. */
export const nlDate = {
  choose: 'Kies een dag',
  on: (day: string) => `stand op ${day}`,
  chip: (day: string) => `Stand op ${day}`,
  reason: (count: number) => `de gekozen dag (${formatNumber(count)})`,
  /** Of what may not have been there on the chosen day. */
  unsure: 'onzeker op die dag',
  /** Beside a faint mark. */
  faint: 'vaag: niet zeker of het er op die dag was',
} as const;
