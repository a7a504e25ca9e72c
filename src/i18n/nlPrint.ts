import { formatCount, formatNumber } from './nlFormat.ts';

/** What only stands on paper, in Dutch (B1); part of nl.ts. */
export const nlPrint = {
  /** Under the title; `state`: a sentence. */
  whole: (site: string, state: string) => `${site}. ${state}`,
  /** How many pilots a place has itself, and the regions around it besides. */
  pilots: (name: string, own: number, around: number) =>
    [
      own === 0
        ? `In ${name} is geen pilot bekend`
        : `In ${name} ${own === 1 ? 'is' : 'zijn'} ${formatCount(own, 'pilot', 'pilots')} bekend`,
      around === 0 ? '.' : `, in de regio’s eromheen nog ${formatNumber(around)}.`,
    ].join(''),
  active: (name: string, organisations: number, programmes: number) =>
    `Bij ${name} en de pilots daar horen ${formatCount(organisations, 'organisatie', 'organisaties')} en ${formatCount(programmes, 'programma', 'programma’s')}.`,
  sources: 'Bronnen van deze pilots',
} as const;
