import { formatCount, formatNumber } from './nlFormat.ts';

/** The texts of the lenses of the network in Dutch (B1); part of nl.ts. */
export const nlLenses = {
  label: 'Wat het netwerk laat zien',
  names: {
    'wie-werkt-waaraan': 'Wie werkt waaraan',
    alles: 'Alles',
    organisaties: 'Organisaties onderling',
    'verwante-pilots': 'Verwante pilots',
    schillen: 'Schillen',
  },
  explain: {
    'wie-werkt-waaraan': 'Wat vooral met elkaar werkt, staat in één vlak.',
    alles: 'Alles in de gegevens; wat bij elkaar hoort, staat in één vlak.',
    organisaties: 'Lijn: samen in een programma of pilot. Dikker: vaker samen.',
    'verwante-pilots':
      'Lijn: pilots die het meest op elkaar lijken, waar ze ook zijn. Dikker: lijkt meer.',
    schillen: 'Hoe dichter bij het midden, hoe dichter bij de jongere.',
  },
  /** In place of `explain`, when there are no areas: laid out in the page, or as an own file gives it. */
  explainWithoutAreas: {
    made: 'Wie met elkaar te maken heeft, staat dicht bij elkaar.',
    given: 'Elk onderdeel staat waar het bestand het zet.',
  },
  /** In the middle of the rings. */
  youngPerson: 'jongere',
  /** In place of `neighbours` of the network. */
  sharing: (name: string, count: number) =>
    `${name} doet samen mee met ${formatCount(count, 'organisatie', 'organisaties')} in beeld.`,
  /** Heads a list of organisations, each with what it shares. */
  whatShared: 'Wat ze delen',
  sharedWith: (count: number, names: string) => `${formatNumber(count)}: ${names}`,
  /** Programmes that join too many to draw lines for. */
  umbrellas: (count: number) => `Telt niet mee: ${formatNumber(count)} met heel veel deelnemers`,
  umbrellasExplain:
    'Hier doen zo veel organisaties aan mee dat samen meedoen weinig zegt. Dit telt niet mee voor de lijnen.',
  umbrella: (name: string, members: number) =>
    `${name} (${formatCount(members, 'organisatie', 'organisaties')})`,
  withoutLayer: (count: number) => `Laag niet bekend: ${formatNumber(count)}`,
  /** What the width of a line means. */
  breadths: { 1: 'delen 1 programma of pilot', 2: 'delen er 2 tot 4', 3: 'delen er 5 of meer' },
} as const;
