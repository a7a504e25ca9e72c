import { formatCount, formatNumber } from './nlFormat.ts';

const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');
const relations = (count: number) => formatCount(count, 'relatie', 'relaties');

/** The texts of the opening in Dutch (B1); part of nl.ts. */
export const nlBegin = {
  title: 'Begin',
  lead: 'Wie doet wat voor jongeren van 16\u2060–\u206027 die vastlopen? Kies een vraag:',
  close: 'Sluit begin',
  housing: 'Wie doet wat rond wonen?',
  gemeente: 'Wat gebeurt er in mijn gemeente?',
  housingShort: 'Rond wonen',
  gemeenteShort: 'In uw buurt',
  earlier: (title: string) => `Hoe was het in ${title}?`,
  changed: (title: string) => `Wat is er veranderd sinds ${title}?`,
  changedShort: 'Wat is nieuw?',
  pages: {
    vragen: 'Alle vragen',
    resultaten: 'Resultaten per thema',
    'eigen-gegevens': 'Eigen gegevens openen',
  },
  holds: (entities: number, count: number, sources: number) =>
    `${parts(entities)} en ${relations(count)} uit ${formatNumber(sources)} openbare bronnen. Wat geen bron noemt, staat er niet in.`,
} as const;
