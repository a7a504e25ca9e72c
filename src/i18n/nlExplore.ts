import { formatCount, formatNumber } from './nlFormat.ts';

const steps = (count: number) => formatCount(count, 'stap', 'stappen');

/** The texts of exploring in Dutch (B1): surroundings and paths; part of nl.ts. */
export const nlExplore = {
  around: 'Toon alleen de omgeving',
  aroundSteps: steps,
  aroundParts: (count: number) => (count === 1 ? ' onderdeel' : ' onderdelen'),
  aroundAll: 'alles',
  aroundOf: (name: string, count: number) => `Omgeving: ${steps(count)} rond ${name}`,

  hidden: (count: number, reasons: string) =>
    `${formatCount(count, 'hiervan is', 'hiervan zijn')} verborgen door ${reasons}.`,
  reasonFacet: (facet: string, count: number) => `het filter ${facet} (${formatNumber(count)})`,
  reasonSearch: (text: string, count: number) =>
    `het zoeken naar “${text}” (${formatNumber(count)})`,
  reasonExcluded: (count: number) => `wat u weglaat (${formatNumber(count)})`,
  showHidden: (count: number) => (count === 1 ? 'Toon dit' : 'Toon ze'),

  askPath: 'Hoe hangt dit samen met …',
  completePath: (name: string) => `Hoe hangt dit samen met ${name}?`,

  path: {
    otherEnd: 'Wijzig',
    title: 'Hoe hangen deze samen?',
    back: 'Terug naar de verbinding',
    from: 'Van',
    to: 'Naar',
    change: (name: string) => `Wijzig ${name}`,
    swap: 'Wissel om',
    choose:
      'Kies een tweede onderdeel: zoek het hierboven, of kies het in het netwerk, op de kaart of in de lijst.',
    none: 'Geen verbinding in de bronnen.',
    noneOfChosen: 'Geen verbinding via de soorten relaties die meetellen.',
    all: 'Tel alle relaties mee',
    found: (total: number, shown: string, length: number) =>
      total === 1
        ? `De kortste verbinding telt ${steps(length)}.`
        : `De kortste verbindingen tellen ${steps(length)}. Er zijn er ${shown}.`,
    first: (shown: number) => `Hier staan de eerste ${shown}.`,
    more: (count: number) => `Toon ${formatNumber(count)} meer`,
    /** Stands between two arrows, in the place of steps that are not written out. */
    skipped: (count: number) => `nog ${steps(count)}`,
    moreKinds: (count: number) => `nog ${formatNumber(count)} soorten relaties`,
    whole: 'Toon de hele verbinding',
    rules: 'Welke relaties tellen mee?',
    kinds: 'Kies per soort relatie',
    umbrellas: (names: string) => `Ook via ${names}`,
    umbrellasWhy: 'Daar hoort zo veel bij dat het weinig zegt.',
    hidden: (count: number) =>
      `${formatCount(count, 'onderdeel hiervan valt', 'onderdelen hiervan vallen')} buiten de gekozen filters.`,
  },
} as const;
