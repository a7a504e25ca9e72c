import { formatCount, formatNumber } from './nlFormat.ts';

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
const facts = (count: number) => formatCount(count, 'gegeven', 'gegevens');
const rows = (count: number) => formatCount(count, 'rij', 'rijen');

/**
 * The texts of the page "Vergelijk en stel voor" in Dutch (B1). Not part of nl.ts: they come with the code of the page.
 */
export const nlCombine = {
  what: 'Leg uw eigen werkboek naast de kaart. U ziet wat u toevoegt, wat u aanvult en waar u iets anders zegt. Daarna maakt u er een voorstel van voor de redactie.',
  stays:
    'Uw bestand blijft op uw apparaat. Er wordt niets verstuurd. Wat niet in uw bestand staat, blijft op de kaart gewoon staan.',
  which:
    'Dit kan met een werkboek (.xlsx), CSV of JSON met de bladen van deze kaart. Een klein bestand mag ook, met alleen nieuwe pilots of relaties: het mag verwijzen naar wat al op de kaart staat. Andere netwerken, zoals GEXF of GraphML, kunnen niet worden vergeleken.',
  notHere:
    'Dit kan alleen bij de gegevens van deze site. Open eerst de kaart zonder het bestand in het adres.',
  choose: 'Kies een bestand om te vergelijken',
  chooseFolder: 'Kies een map met CSV-bestanden om te vergelijken',
  another: 'Kies een ander bestand',

  /** On the page for own data and above an own file. */
  offerTitle: 'Vergelijken met de kaart',
  offer:
    'Weet u iets dat nog niet op de kaart staat? Vergelijk uw werkboek met de kaart en stel het voor aan de redactie.',
  compare: 'Vergelijk met de versie van deze site',
  partial: 'Staat in uw bestand alleen wat u aan de kaart wilt toevoegen of wilt veranderen?',

  result: (name: string, version: string) => `“${name}” naast ${version}`,
  sum: (added: readonly string[], filled: number, contradicted: number) => {
    const parts = [
      ...(added.length > 0 ? [`voegt ${list(added)} toe`] : []),
      ...(filled > 0 ? [`vult ${facts(filled)} aan`] : []),
      ...(contradicted > 0 ? [`spreekt ${facts(contradicted)} tegen`] : []),
    ];
    return parts.length === 0
      ? 'In uw bestand staat niets dat de kaart nog niet heeft.'
      : `U ${list(parts)}.`;
  },
  /** Rows of a kind. A word is one to choose from, such as a domain. */
  counted: {
    organisations: (count: number) => formatCount(count, 'organisatie', 'organisaties'),
    programmes: (count: number) => formatCount(count, 'programma', 'programma’s'),
    pilots: (count: number) => formatCount(count, 'pilot', 'pilots'),
    regions: (count: number) => formatCount(count, 'regio', 'regio’s'),
    themes: (count: number) => formatCount(count, 'thema', 'thema’s'),
    knelpunten: (count: number) => formatCount(count, 'knelpunt', 'knelpunten'),
    events: (count: number) => formatCount(count, 'gebeurtenis', 'gebeurtenissen'),
    results: (count: number) => formatCount(count, 'resultaat', 'resultaten'),
    relations: (count: number) => formatCount(count, 'relatie', 'relaties'),
    sources: (count: number) => formatCount(count, 'bron', 'bronnen'),
    vocabularies: (count: number) => formatCount(count, 'woord', 'woorden'),
  },
  notLatest: (latest: string) =>
    `Let op: u vergelijkt met een oudere versie. De nieuwste is ${latest}. Kies die eerst, bij Versie.`,
  madeOf: (version: string) =>
    `Uw bestand is gemaakt van ${version}. Alleen wat u daarin hebt veranderd, telt mee.`,
  same: (count: number) =>
    `${rows(count)} in uw bestand ${count === 1 ? 'zegt' : 'zeggen'} niets nieuws.`,
  warnings: (count: number) =>
    `Wat opvalt in uw bestand: ${formatCount(count, 'waarschuwing', 'waarschuwingen')}`,

  added: 'U voegt toe',
  addedText: 'Dit staat nog niet op de kaart. Wat is aangevinkt, komt in het voorstel.',
  filled: 'U vult aan',
  filledText:
    'De kaart wist dit nog niet, of minder precies. Wat is aangevinkt, komt in het voorstel.',
  contradicted: 'U zegt iets anders',
  contradictedText:
    'De kaart en uw bestand zeggen niet hetzelfde. Vink alleen aan wat volgens u op de kaart moet veranderen. Zorg dat uw bron erbij staat.',
  likes: 'Lijkt op iets dat er al is',
  likesText:
    'De naam of het webadres is hetzelfde als van iets op de kaart. Is het hetzelfde, of iets anders? U kiest. Weet u het niet, dan komt het niet in het voorstel.',
  retired: 'Staat niet meer op de kaart',
  retiredText:
    'De redactie heeft dit eerder weggehaald of samengevoegd. Het komt niet in het voorstel.',
  replacedBy: (name: string) => `Nu: ${name}.`,
  sameAs: (name: string) => `Hetzelfde als “${name}”`,
  isOther: 'Iets anders: voeg het toe',
  unsure: 'Weet ik niet: laat het weg',

  onMap: 'Op de kaart',
  inFile: 'In uw bestand',
  saidBy: (sources: readonly string[]) => `volgens ${list(sources)}`,
  noSource: 'zonder bron',
  comes: 'Erbij',
  becomes: 'Wordt',
  all: 'Alles aan',
  none: 'Alles uit',
  allOf: (what: string) => `Alles aan: ${what}`,
  noneOf: (what: string) => `Alles uit: ${what}`,
  more: (count: number, left: number) =>
    `Toon er nog ${formatNumber(count)} (van ${formatNumber(left)})`,
  look: 'Bekijk',
  lookAt: (name: string) => `Bekijk ${name} in het netwerk`,

  togetherTitle: 'Samen bekijken',
  togetherText: 'Bekijk de kaart met wat hierboven is aangevinkt. Wat nieuw is, is gemarkeerd.',
  together: 'Toon samen',
  togetherFailed: 'Het tonen is niet gelukt. Er is niets veranderd.',
  shown: (name: string, version: string) =>
    `Dit is ${version} met uw gegevens erbij: ${name}. De kaart zelf is niet veranderd.`,
  /** Of the map with own data in it, where versions are chosen. */
  versionTitle: 'Kaart met uw gegevens',
  backToComparison: 'Terug naar de vergelijking',

  propose: 'Stel voor',
  proposeText: (added: number, changed: number) =>
    `In het voorstel staan nu ${rows(added + changed)}: ${formatNumber(added)} nieuw en ${formatNumber(changed)} gewijzigd.`,
  nothing: 'Er is niets aangevinkt. Er is dus nog niets om voor te stellen.',
  alsoLeftOut: (count: number) =>
    count === 1
      ? '1 rij gaat niet mee, omdat die verwijst naar iets dat u weglaat.'
      : `${formatNumber(count)} rijen gaan niet mee, omdat ze verwijzen naar iets dat u weglaat.`,
  withoutSource: (count: number) =>
    `Bij ${rows(count)} staat geen bron. De redactie heeft die nodig: zet liever eerst een bron in uw bestand.`,
  download: 'Download het voorstel (Excel)',
  fileName: (version: string, day: string) => `voorstel-netwerkkaart-${version}-${day}.xlsx`,
  bookTitle: (version: string) => `Voorstel bij ${version}`,
  send: (contact: string | undefined) =>
    contact === undefined
      ? 'Stuur het werkboek daarna zelf als bijlage naar de redactie van deze kaart. Deze pagina verstuurt niets.'
      : `Stuur het werkboek daarna zelf als bijlage naar de redactie: ${contact}. Deze pagina verstuurt niets.`,
  decides: 'De redactie bekijkt elk voorstel en beslist wat er in een volgende versie komt.',
} as const;
