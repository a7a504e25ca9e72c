import { formatCount, formatNumber } from './nlFormat.ts';

const things = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');
const lines = (count: number) => formatCount(count, 'lijn', 'lijnen');

/**
 * The texts of what stands out, and of the network as text, in Dutch (B1). Apart from nl.ts: they come with their
 * panels, for the first drawing does not need them.
 */
export const nlInsight = {
  about: (lens: string, entities: number, count: number) =>
    `Over wat nu in beeld is: “${lens}”, ${things(entities)} en ${lines(count)}.`,
  filtered: (filters: string) => `Alleen wat past bij de filters (${filters}).`,
  caution:
    'Let op: dit zegt iets over de gegevens, niet over de werkelijkheid. Wat geen bron noemt, telt niet mee.',
  searching: 'De kaart zoekt wat opvalt …',
  nothing: 'In deze keuze valt niets op.',
  how: 'Hoe is dit bepaald?',
  more: (step: number, left: number) =>
    `Toon er ${formatNumber(step)} meer${step === left ? '' : ` (nog ${formatNumber(left)})`}`,

  groups: (count: number) => formatCount(count, 'groep', 'groepen'),
  groupsHow:
    'Een groep is wat meer lijnen met elkaar heeft dan met de rest. De computer zoekt ze met een vaste rekenwijze (Louvain). De naam is wat veel leden delen en weinig anderen. De getallen zeggen hoeveel leden dat zijn.',
  layersHow: 'Een groep is een laag. In welke laag iets werkt, staat in de gegevens.',
  around: (name: string) => `rond ${name}`,
  aroundTerm: (facet: string, term: string) => `rond ${facet} “${term}”`,
  layer: (term: string) => `laag ${term}`,
  unnamed: (number: number) => `groep ${number}`,
  groupTitle: (name: string, inside: number, members: number) =>
    `${name} (${formatNumber(inside)} van ${formatNumber(members)})`,
  sharedTie: (inside: number, members: number, outside: number, others: number) =>
    `${formatNumber(inside)} van de ${formatNumber(members)} leden zijn dit zelf of hebben er een relatie mee. Buiten deze groep: ${formatNumber(outside)} van de ${formatNumber(others)}.`,
  sharedTerm: (inside: number, members: number, outside: number, others: number) =>
    `Bij ${formatNumber(inside)} van de ${formatNumber(members)} leden staat dit in de gegevens. Buiten deze groep: bij ${formatNumber(outside)} van de ${formatNumber(others)}.`,
  nothingShared: 'De leden delen niets dat hen van de rest onderscheidt.',

  what: { domein: 'domeinen', leefdomein: 'leefdomeinen' },
  domains: 'Wie verbindt de meeste domeinen?',
  leefdomeinen: 'Wie verbindt de meeste leefdomeinen?',
  connects: (count: number, all: number, what: string, terms: string) =>
    ` heeft buren in ${count === all ? `alle ${formatNumber(all)}` : `${formatNumber(count)} van de ${formatNumber(all)}`} ${what}: ${terms}.`,
  termCount: (term: string, count: number) => `${term} (${formatNumber(count)})`,
  unknownOf: (unknown: number, neighbours: number) =>
    ` Van ${formatNumber(unknown)} van de ${formatNumber(neighbours)} buren is het niet bekend.`,
  connectorsHow:
    'Een buur is wie er een lijn mee heeft. Geteld is in hoeveel domeinen of leefdomeinen de buren liggen; één buur kan in meer liggen. Bij gelijke aantallen staat voorop wie in het kleinste nog de meeste buren heeft.',

  bridges: 'Bruggen tussen groepen',
  bridge: (one: string, count: number, other: string, otherCount: number) =>
    ` is een brug tussen ${one} (${lines(count)}) en ${other} (${lines(otherCount)}).`,
  /** Both as `bridge` names a group; the second when it is named after the bridge itself. */
  bridgeEnd: (name: string) => `“${name}”`,
  ownGroup: 'de groep eromheen',
  share: (percent: number) =>
    percent === 100
      ? ' Alle kortste wegen daartussen lopen hierlangs.'
      : ` Van de kortste wegen daartussen loopt ${percent}% hierlangs.`,
  bridgesHow:
    'Een weg is een rij lijnen achter elkaar. Gekeken is wie op de meeste kortste wegen tussen anderen ligt (betweenness) en buren heeft in twee groepen. Zo iemand kan groepen bij elkaar brengen, of een plek zijn waar veel op wacht: dat zegt de tekening niet.',

  holders: 'Wie houdt anderen erbij?',
  holds: (count: number) =>
    count === 1
      ? ': zonder dit raakt 1 onderdeel los:'
      : `: zonder dit raken ${formatNumber(count)} los:`,
  holdersMore: (told: number, all: number) =>
    `Dit zijn de ${formatNumber(told)} met de meeste, van ${formatNumber(all)}.`,
  holdersHow:
    'Gekeken is wie alleen via één ander aan het netwerk vastzit. Misschien hebben zij in werkelijkheid meer relaties, maar noemt geen bron die.',

  apart: 'Los van de rest',
  isolated: (count: number) =>
    `${formatCount(count, 'onderdeel heeft', 'onderdelen hebben')} hier geen lijn:`,
  island: 'Alleen met elkaar verbonden:',
  apartHow:
    'Een lijn ontbreekt als geen bron een relatie noemt, als een filter de ander verbergt, of als de ander niet in dit netwerk is getekend.',

  roles: 'Steeds in dezelfde rol',
  role: (role: string) => `Alleen met “${role}”:`,
  roleCount: (count: number) => `bij ${formatNumber(count)}`,
  rolesHow:
    'Organisaties die in de gegevens maar op één manier bij de programma’s en pilots in beeld horen: drie keer of vaker dezelfde, of alleen genoemd of uitgenodigd.',

  /** The network as text. */
  textAbout: 'Alles wat het netwerk tekent, in groepen. Bij elke naam staan de lijnen.',
  everything: 'Alles met een lijn',
  ungrouped: 'Niet in een groep',
  lines,
  linesOf: (name: string, count: number) => `${lines(count)} van ${name}`,
  kindCount: (kind: string, count: number) => `${kind} (${formatNumber(count)})`,
  shares: (names: string) => `deelt ${names} met`,
  notDrawn: 'Niet getekend',
  folded: 'Daar hoort bijna iedereen bij, dus de lijnen ervan zijn weggelaten:',
  tooWide: 'Hier doen zo veel organisaties aan mee dat samen meedoen geen lijn geeft:',
  withoutLine: (count: number) => `Zonder lijn in dit netwerk (${formatNumber(count)}):`,
  withoutLayer: (count: number) => `Laag niet bekend (${formatNumber(count)}):`,
  otherKinds: (counts: string) => `Niet in dit netwerk, wel in de lijst: ${counts}.`,
  hidden: (count: number) => `Door de filters verborgen: ${formatNumber(count)}.`,
  toList: 'Bekijk alles in de lijst',
} as const;
