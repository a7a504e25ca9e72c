import { nlAxes } from './nlAxes.ts';
import { nlBegin } from './nlBegin.ts';
import { nlChanges } from './nlChanges.ts';
import { nlCitation } from './nlCitation.ts';
import { nlCompare } from './nlCompare.ts';
import { nlDate } from './nlDate.ts';
import { nlEmbed } from './nlEmbed.ts';
import { nlExplore } from './nlExplore.ts';
import { formatCount, formatNumber, nlFormat } from './nlFormat.ts';
import { nlGroups } from './nlGroups.ts';
import { nlHelp } from './nlHelp.ts';
import { nlLanguage } from './nlLanguage.ts';
import { nlLenses } from './nlLenses.ts';
import { nlMap } from './nlMap.ts';
import { nlNetwork } from './nlNetwork.ts';
import { nlOpening } from './nlOpening.ts';
import { nlPageNames } from './nlPageNames.ts';
import { nlPicture } from './nlPicture.ts';
import { nlPlace } from './nlPlace.ts';
import { nlPrint } from './nlPrint.ts';
import { nlRearrange } from './nlRearrange.ts';
import { nlRelations } from './nlRelations.ts';
import { nlReport } from './nlReport.ts';
import { nlSave } from './nlSave.ts';
import { nlShare } from './nlShare.ts';
import { nlSimilar } from './nlSimilar.ts';
import { nlTitles } from './nlTitles.ts';
import { nlWalk } from './nlWalk.ts';

const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');
const relations = (count: number) => formatCount(count, 'relatie', 'relaties');
const sources = (count: number) => formatCount(count, 'bron', 'bronnen');

/** All texts of the interface in Dutch (B1). The source: other languages follow its shape. */
export const nl = {
  language: 'nl',
  format: nlFormat,

  title: 'Netwerkkaart',
  titleYears: '16-27',
  skipToContent: 'Ga naar de inhoud',
  close: 'Sluit',
  unknown: 'niet bekend',
  loading: 'De gegevens worden geladen …',
  retry: 'Probeer opnieuw',
  refresh: 'Ververs de pagina',

  views: {
    netwerk: 'Netwerk',
    kaart: 'Kaart',
    lijst: 'Lijst',
    matrix: 'Matrix',
    tijdlijn: 'Tijdlijn',
  },
  viewsLabel: 'Weergaven',
  partFailed: (part: string) => `“${part}” werkt nu niet.`,
  partFailedAdvice: 'Probeer het opnieuw. Helpt dat niet, ververs dan de pagina.',
  pageFailed: 'De pagina',
  partNotFetchedAdvice:
    'Dit deel van de pagina kon niet worden opgehaald. Is er een verbinding? Probeer het opnieuw, of ververs de pagina.',

  search: {
    label: 'Zoek op naam, plaats of afkorting',
    open: 'Zoek',
    results: (count: number) =>
      count === 0 ? 'Niets gevonden.' : `${formatNumber(count)} gevonden`,
    nothing: (text: string) =>
      `Niets gevonden voor “${text}”. Kijk of het goed geschreven is, of gebruik een korter woord.`,
    filterOn: (text: string) => `Toon in alle weergaven alleen wat past bij “${text}”`,
  },

  filters: {
    title: 'Filters',
    show: 'Filters',
    showCount: (count: number) => `Filters (${count})`,
    hide: 'Verberg filters',
    active: 'Gekozen filters',
    clearAll: 'Wis alles',
    chosen: (count: number) => `${count} gekozen`,
    unknown: 'Niet bekend',
    remove: (filter: string) => `Verwijder filter ${filter}`,
    chip: (facet: string, option: string) => `${facet}: ${option}`,
    /** Of an option that is left out. */
    not: (chip: string) => `niet ${chip}`,
    query: (text: string) => `Zoek: ${text}`,
    locked: (filter: string) => `${filter} (staat vast)`,
    lockedHere: 'De pagina waar dit in staat, heeft dit vastgezet.',
    more: (count: number) => `Toon ${formatNumber(count)} meer`,
    less: 'Toon minder',
    facets: {
      leefdomein: 'Leefdomein',
      domein: 'Domein',
      soort: 'Soort',
      laag: 'Laag',
      thema: 'Thema',
      doelgroep: 'Doelgroep',
      stap: 'Stap',
      randvoorwaarde: 'Randvoorwaarde',
      knelpunt: 'Knelpunt',
      relatie: 'Relatie',
      status: 'Status',
    },
    explain: {
      leefdomein: 'Deel van het leven van een jongere.',
      domein: 'Beleidsterrein van de overheid.',
      soort: '',
      laag: 'Waar het werkt: dichtbij of in het hele land.',
      thema: 'Een van de twaalf thema’s van het sociaal domein.',
      doelgroep: '',
      stap: 'Stap op weg naar meedoen, zoals in het manifest.',
      randvoorwaarde: 'Wat er geregeld moet zijn, zoals in het manifest.',
      knelpunt: 'Waar jongeren vastlopen.',
      relatie: 'Toont alleen deze relaties, en wie eraan meedoet.',
      status: 'Stand op de datum van de bron.',
    },
    without: (kinds: string, facet: string) => `${kinds} (geen ${facet})`,
    fallAway: (parts: string) => `Niet getoond: ${parts}`,
  },

  selection: {
    count: (count: number, one: string, more: string) => formatCount(count, one, more),
    whole: parts,
    /** `all`: in words. */
    partOf: (count: number, all: string) => `${formatNumber(count)} van ${all}`,
    relations,
    nothing: 'Niets past bij deze keuze.',
    emptyTitle: 'Niets past bij deze keuze',
    emptyAdvice: 'Haal een filter weg, dan komt er weer iets in beeld:',
    emptyDrop: (filter: string, count: number) => `Haal “${filter}” weg (${parts(count)})`,
  },

  axes: nlAxes,
  date: nlDate,
  begin: nlBegin,

  version: {
    label: 'Versie',
    option: (title: string, latest: boolean) => (latest ? `${title} (nieuwste)` : title),
    older: (title: string, date: string) =>
      `U kijkt naar een oudere versie: ${title}. De gegevens lopen tot en met ${date}.`,
    stays: (title: string) => `U ziet nog de versie ${title}.`,
    toLatest: 'Naar de nieuwste versie',
  },

  changes: nlChanges,
  titles: nlTitles,

  rearrange: nlRearrange,
  save: nlSave,
  share: nlShare,
  report: nlReport,
  walk: nlWalk,

  notices: {
    unknownSince: (value: string) =>
      `Vergelijken met versie “${value}” kan niet: die versie bestaat niet.`,
    notEarlier: (title: string, shown: string) =>
      `Vergelijken kan alleen met een eerdere versie. ${title} is niet eerder dan ${shown}.`,
    followed: (id: string, name: string) =>
      `“${id}” bestaat niet meer. U ziet wat ervoor in de plaats kwam: ${name}.`,
    ignored: (parameter: string, value: string) =>
      `Het adres vraagt om ${parameter} “${value}”. Dat bestaat hier niet en is overgeslagen.`,
    unknownVersion: (value: string, shown: string) =>
      `Versie “${value}” bestaat niet. U ziet de versie ${shown}.`,
    more: (count: number) => `En nog ${formatNumber(count)} andere.`,
    dismiss: 'Sluit deze melding',
  },

  problems: {
    title: 'De gegevens konden niet worden geladen',
    notFound: (file: string) =>
      `Het bestand ${file} is er niet. Het is misschien verplaatst of niet meegekomen bij het plaatsen van deze site.`,
    network: 'Er is geen verbinding met de server. Controleer uw internetverbinding.',
    refused: (file: string, status: number) =>
      `De server geeft het bestand ${file} niet (fout ${status}). Probeer het later nog eens.`,
    cutOff: (file: string) =>
      `Het bestand ${file} is afgebroken: het einde ontbreekt. Probeer het nog eens.`,
    notJson: (file: string, line: number, column: number) =>
      `Het bestand ${file} is niet te lezen: op regel ${line}, teken ${column}, staat iets wat er niet hoort.`,
    wrongHash: (file: string) =>
      `Het bestand ${file} is niet meer zoals het is gepubliceerd. Het is misschien beschadigd of half vernieuwd.`,
    future: (file: string, found: number, supported: number) =>
      `Het bestand ${file} heeft formaat ${found}; deze site kent formaat ${supported}. Ververs de pagina, dan komt de nieuwste site.`,
    shape: (file: string) => `Het bestand ${file} heeft niet de vorm die deze site verwacht:`,
    ...nlOpening.problems,
    unusable: (reason: string) => `De gegevens passen niet bij deze pagina (${reason}).`,
    unknownVersion: (asked: string, known: string) =>
      `De versie “${asked}” bestaat niet. Er zijn: ${known}.`,
    otherVersion: (title: string) => `Toon de versie ${title}`,
  },

  detail: {
    label: 'Gegevens van het gekozen onderdeel',
    copyLink: 'Kopieer link',
    copied: 'Link gekopieerd',
    copyFailed: 'Kopiëren mag hier niet. Kopieer zelf dit adres:',
    notInVersion: (id: string, version: string) => `“${id}” staat niet in de versie ${version}.`,
    noLongerInVersion: (id: string, version: string) =>
      `“${id}” staat niet meer in de versie ${version}.`,
    notInVersionAdvice: 'Misschien staat het in een andere versie, of is het adres niet goed.',
    hiddenByFilter: 'Dit valt buiten de gekozen filters.',
    notInLens: 'Dit staat niet in het gekozen netwerk.',
    folded: 'Dit is in het netwerk ingeklapt: het heeft te veel lijnen.',
    withoutLine: 'Dit heeft in het gekozen netwerk geen lijn.',
    noDescription: 'De bronnen geven geen omschrijving.',
    sources,
    sourcesFor: 'voor deze gegevens',
    moreSources: (count: number) => `Toon ${formatNumber(count)} meer`,
    certain: 'letterlijk',
    certainExplain: 'De kern staat letterlijk in de bron.',
    derived: 'afgeleid',
    derivedExplain: 'Dit is (deels) afgeleid uit de bron.',
    noDate: 'zonder datum',
    dateDerived: (date: string) => `${date} (afgeleid)`,
    relations,
    noRelations: 'Geen relaties bekend in de bronnen.',
    moreRelations: (count: number) => `Toon ${formatNumber(count)} meer`,
    results: 'Resultaten',
    newTab: 'opent in een nieuw tabblad',
    checkedOn: (date: string) => `Voor het laatst nagekeken: ${date}`,
    fields: {
      description: 'Omschrijving',
      kind: 'Soort',
      layers: 'Laag',
      domains: 'Domeinen',
      leefdomeinen: 'Leefdomeinen',
      website: 'Website',
      partOf: 'Onderdeel van',
      programme: 'Programma',
      regions: 'Regio',
      gemeenten: 'Gemeenten',
      period: 'Periode',
      date: 'Datum',
      place: 'Plaats',
      status: 'Status in de bron',
      themes: 'Thema’s',
      steps: 'Stappen',
      conditions: 'Randvoorwaarden',
      targetGroups: 'Voor wie',
      knelpunten: 'Knelpunten',
      partnerGroups: 'Partnergroepen',
      leads: 'Trekkers',
      supporters: 'Ondersteuners',
      results: 'Resultaat',
      category: 'Categorie',
      code: 'CBS-code',
      mapNote: 'Op de kaart',
    },
    national: 'landelijk of niet bekend',
  },

  network: nlNetwork,
  picture: nlPicture,
  place: nlPlace,
  print: nlPrint,

  embed: nlEmbed,
  explore: nlExplore,
  compare: nlCompare,

  lenses: nlLenses,
  groups: nlGroups,
  help: nlHelp,
  relations: nlRelations,
  similar: nlSimilar,
  /** The ways to read the network; what they say comes with them. */
  reading: {
    insight: 'Wat valt op?',
    text: 'Dit netwerk als tekst',
    openText: 'Lees als tekst',
    skipToText: 'Lees dit netwerk als tekst',
  },

  map: nlMap,

  list: {
    columns: {
      name: 'Naam',
      place: 'Plaats of laag',
      leefdomeinen: 'Leefdomeinen',
      period: 'Periode',
      status: 'Status',
      relations: 'Relaties',
      sources: 'Bronnen',
    },
    sort: 'Sorteer op',
    ascending: 'Oplopend ↑',
    descending: 'Aflopend ↓',
    notApplicable: '–',
    more: (count: number, plural: string) => `Toon ook de andere ${formatNumber(count)} ${plural}`,
  },

  pageNames: nlPageNames,
  citation: nlCitation,

  languages: nlLanguage,
} as const;
