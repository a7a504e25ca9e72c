/**
 * Everything that can stand in an address, and in an attribute of the element: one table, for the page that explains it,
 * the types for pages of others, and the tests that open every example. `…` marks code.
 */
export interface Parameter {
  /** Several that work in the same way. */
  readonly names: readonly string[];
  readonly nl: string;
  readonly en: string;
  /** What holds when it is left out; undefined: nothing. */
  readonly usual?: { readonly nl: string; readonly en: string };
  /** Attributes, for each name one that shows it. */
  readonly examples: readonly Example[];
}

export type Example = Readonly<Record<string, string>>;

const usual = (value: string) => ({ nl: `\`${value}\``, en: `\`${value}\`` });
const LIST = { weergave: 'lijst' };
const MAP = { weergave: 'kaart' };
const MATRIX = { weergave: 'matrix' };

/** What is shown: these stand in each address of the map. */
export const VIEW_PARAMETERS: readonly Parameter[] = [
  {
    names: ['weergave'],
    nl: '`netwerk`, `kaart`, `lijst`, `matrix` of `tijdlijn`',
    en: '`netwerk`, `kaart`, `lijst`, `matrix`, `tijdlijn`',
    usual: usual('netwerk'),
    examples: [MAP],
  },
  {
    names: ['versie'],
    nl: 'de id van een versie van de gegevens, zoals `2018-11`',
    en: 'id of a data version, such as `2018-11`',
    usual: { nl: 'de nieuwste', en: 'the latest' },
    examples: [{ ...LIST, versie: '2018-11' }],
  },
  {
    names: ['sinds'],
    nl: 'de id van een eerdere versie: laat zien wat er sindsdien is veranderd',
    en: 'id of an earlier version: shows what changed since',
    examples: [{ versie: '2018-11', sinds: '2017-11' }],
  },
  {
    names: [
      'leefdomein',
      'domein',
      'soort',
      'laag',
      'thema',
      'doelgroep',
      'stap',
      'randvoorwaarde',
      'knelpunt',
      'status',
    ],
    nl: 'id’s uit de woordenlijsten van de getoonde versie, met komma’s ertussen; `onbekend` = niet ingevuld. Binnen één filter: of; tussen filters: en',
    en: 'ids from the vocabularies of the shown version, separated by commas; `onbekend` = not filled in. Within one: or; across: and',
    examples: [
      { ...MAP, leefdomein: 'wonen,zorg' },
      { ...LIST, domein: 'onderwijs' },
      { ...LIST, soort: 'pilot,programma' },
      { ...LIST, laag: 'landelijk' },
      { ...LIST, thema: 'thema-12' },
      { ...LIST, doelgroep: 'dg-dak-thuisloos' },
      { ...LIST, stap: 'stap-1' },
      { ...LIST, randvoorwaarde: 'rv-a' },
      { ...LIST, knelpunt: 'kp-beleid-praktijk' },
      { ...LIST, status: 'lopend,onbekend' },
    ],
  },
  {
    names: ['relatie'],
    nl: 'id’s van soorten relaties: alleen die worden getekend en geteld, met wie eraan meedoet; `onbekend` = wie er geen heeft',
    en: 'ids of kinds of relation: only these are drawn and counted, with who takes part in them; `onbekend` = who has none',
    examples: [{ relatie: 'partner-van,ondersteunt' }],
  },
  {
    names: ['niet'],
    nl: 'opties om weg te laten, elk als filter en id: `relatie:partner-van,soort:gebeurtenis`',
    en: 'options to leave out, each as filter and id: `relatie:partner-van,soort:gebeurtenis`',
    examples: [{ ...LIST, soort: 'organisatie', niet: 'relatie:partner-van' }],
  },
  {
    names: ['zoek'],
    nl: 'tekst',
    en: 'text',
    examples: [{ ...LIST, zoek: 'jeugd' }],
  },
  {
    names: ['regio'],
    nl: 'een CBS-code (`GM0281`, `AM07`, ook van een gemeente die is samengevoegd) of de id van een regio uit de gegevens: de kaart gaat erheen en vertelt wat er is; de andere weergaven tonen alleen wat erin ligt',
    en: 'a CBS code (`GM0281`, `AM07`, also of a gemeente that was merged) or the id of a region of the data: the map goes there and tells what is there; the other views show only what lies in it',
    examples: [{ ...MAP, regio: 'GM0281' }],
  },
  {
    names: ['datum'],
    nl: 'een dag, zoals `2019-06-01`: wat er op die dag was, en wat geen datum heeft; de tijdlijn wijst hem aan',
    en: 'a day, as `2019-06-01`: what was there on that day, and what has no date; the timeline points at it',
    examples: [{ ...LIST, datum: '2019-06-01' }],
  },
  {
    names: ['indeling'],
    nl: 'de regio’s van de kaart: `gemeente`, `jeugdregio`, `rmcregio`, `arbeidsmarktregio`, `ggdregio` of `provincie`; een tweede na een komma wordt eroverheen getekend',
    en: 'the regions of the map: `gemeente`, `jeugdregio`, `rmcregio`, `arbeidsmarktregio`, `ggdregio` or `provincie`; a second one after a comma is drawn over the first',
    usual: usual('arbeidsmarktregio'),
    examples: [{ ...MAP, indeling: 'jeugdregio,provincie' }],
  },
  {
    names: ['rijen'],
    nl: 'de rijen van de matrix: `pilots`, `programmas`, `pilots-programmas`, `organisaties`, `themas`, `regios` (van `indeling`) of `soorten`',
    en: 'the rows of the matrix: `pilots`, `programmas`, `pilots-programmas`, `organisaties`, `themas`, `regios` (of `indeling`) or `soorten`',
    usual: usual('pilots'),
    examples: [{ ...MATRIX, rijen: 'organisaties' }],
  },
  {
    names: ['kolommen'],
    nl: 'de kolommen van de matrix: `leefdomeinen`, `domeinen`, `stappen`, `randvoorwaarden`, `stappen-randvoorwaarden`, `doelgroepen`, `themas`, `partnergroepen` of `lagen`',
    en: 'the columns of the matrix: `leefdomeinen`, `domeinen`, `stappen`, `randvoorwaarden`, `stappen-randvoorwaarden`, `doelgroepen`, `themas`, `partnergroepen` or `lagen`',
    usual: usual('leefdomeinen'),
    examples: [{ ...MATRIX, kolommen: 'stappen' }],
  },
  {
    names: ['groep'],
    nl: 'wat in de tijdlijn bij elkaar staat: `programma`, `thema`, `regio` of `soort`',
    en: 'what stands together in the timeline: `programma`, `thema`, `regio` or `soort`',
    usual: usual('programma'),
    examples: [{ weergave: 'tijdlijn', groep: 'regio' }],
  },
  {
    names: ['selectie'],
    nl: 'de id van een organisatie, pilot of iets anders: opent de details daarvan',
    en: 'id of an entity: opens its detail',
    examples: [{ selectie: 'org-movisie' }],
  },
  {
    names: ['omgeving'],
    nl: '`1`, `2` of `3`: alleen wat binnen zoveel stappen van `selectie` ligt, langs wat de filters overlaten',
    en: '`1`, `2` or `3`: only what is within that many steps of `selectie`, through what the filters leave',
    examples: [{ selectie: 'org-movisie', omgeving: '1' }],
  },
  {
    names: ['pad'],
    nl: 'twee id’s met een komma ertussen: hoe hangen die samen? Met één id wordt de andere gevraagd',
    en: 'two ids of entities, separated by a comma: how they hang together. One id: asks for the other',
    examples: [{ pad: 'org-movisie,org-aedes' }],
  },
  {
    names: ['zonder'],
    nl: 'naast `pad`: id’s van soorten relaties die niet meetellen, en `koepels`: niet langs waar bijna iedereen bij hoort',
    en: 'beside `pad`: ids of kinds of relation that make no path, and `koepels`: not through what nearly everybody belongs to',
    examples: [{ pad: 'org-movisie,org-aedes', zonder: 'koepels' }],
  },
  {
    names: ['vergelijk'],
    nl: 'twee tot vier id’s, van dezelfde soort of niet: naast elkaar, veld voor veld, en wat ze delen. Met één id wordt een andere gevraagd',
    en: 'two to four ids of entities, of one kind or several: side by side, field by field, and what they share. One id: asks for another',
    examples: [{ vergelijk: 'org-movisie,org-nji' }],
  },
  {
    names: ['zonderreden'],
    nl: 'redenen die niet meetellen bij wat op elkaar lijkt: een soort, zoals `regio`, of één, zoals `doelgroep:dg-schulden`',
    en: 'reasons that do not count when things are told alike: a kind such as `regio`, or one such as `doelgroep:dg-schulden`',
    examples: [{ ...MAP, selectie: 'pilot-tom-rivierenland', zonderreden: 'regio' }],
  },
  {
    names: ['lens'],
    nl: '`wie-werkt-waaraan`, `alles`, `organisaties`, `verwante-pilots` of `schillen`: welk netwerk',
    en: '`wie-werkt-waaraan`, `alles`, `organisaties`, `verwante-pilots`, `schillen`',
    usual: usual('wie-werkt-waaraan'),
    examples: [{ lens: 'organisaties' }],
  },
  {
    names: ['kleur'],
    nl: '`groep`: het netwerk gekleurd naar groep in plaats van naar soort',
    en: '`groep`: the network coloured by group instead of by kind',
    examples: [{ kleur: 'groep' }],
  },
  {
    names: ['taal'],
    nl: '`en`: de knoppen en teksten in het Engels; wat de gegevens vertellen blijft Nederlands',
    en: '`en`: the interface in English; what the data tells stays Dutch',
    usual: usual('nl'),
    examples: [{ ...MAP, taal: 'en' }],
  },
  {
    names: ['pagina'],
    nl: '`vragen`, `resultaten`, `eigen-gegevens`, `combineren`, `over`, `toegankelijkheid`, `privacy`, `open-data` of `insluiten`: opent die pagina; niet in een frame',
    en: '`vragen`, `resultaten`, `eigen-gegevens`, `combineren`, `over`, `toegankelijkheid`, `privacy`, `open-data`, `insluiten`: opens that page',
    examples: [],
  },
  {
    names: ['bron'],
    nl: 'een JSON-bestand in de map van de site: wordt getoond in plaats van onze gegevens',
    en: 'a JSON file in the folder of the site: shown instead of our data, see [How fast](#how-fast)',
    examples: [{ bron: 'embed/voorbeeld.json' }],
  },
];

/** How a frame looks. They say nothing on a page of its own. */
export const FRAME_PARAMETERS: readonly Parameter[] = [
  {
    names: ['kop'],
    nl: '`0`: zonder de titel boven de weergave',
    en: '`0`: without the title over the view',
    usual: usual('1'),
    examples: [{ ...MAP, kop: '0' }],
  },
  {
    names: ['filters'],
    nl: '`0`: zonder de knop die de filters opent',
    en: '`0`: without the button that opens the filters',
    usual: usual('1'),
    examples: [{ ...LIST, filters: '0' }],
  },
  {
    names: ['legenda'],
    nl: '`0`: zonder de legenda',
    en: '`0`: without the legend',
    usual: usual('1'),
    examples: [{ legenda: '0' }],
  },
  {
    names: ['details'],
    nl: '`0`: zonder het paneel met details, bronnen en relaties',
    en: '`0`: without the panel with details, sources and relations',
    usual: usual('1'),
    examples: [{ ...MAP, details: '0' }],
  },
  {
    names: ['accent'],
    nl: 'de kleur van knoppen en links, als zes hexadecimale cijfers zonder `#`; een kleur die te weinig opvalt, wordt lichter of donkerder gemaakt',
    en: 'the colour of buttons and links, as six hexadecimal digits without `#`; one that stands out too little is made lighter or darker',
    examples: [{ ...LIST, accent: '154273' }],
  },
  {
    names: ['vast'],
    nl: 'namen van filters, of `regio`: die kan de bezoeker wel zien maar niet veranderen',
    en: 'names of filters, or `regio`: the visitor sees these but cannot change them',
    examples: [{ ...LIST, leefdomein: 'wonen', vast: 'leefdomein' }],
  },
];

/** For the element alone: these are no part of the address. */
export const ELEMENT_ATTRIBUTES: readonly Parameter[] = [
  {
    names: ['titel'],
    nl: 'hoe het frame heet als het wordt voorgelezen, en wat er in de link eronder staat',
    en: 'what the frame is called when it is read aloud, and the text of the link under it',
    examples: [{ ...MAP, leefdomein: 'wonen', titel: 'Pilots rond wonen' }],
  },
  {
    names: ['hoogte'],
    nl: 'hoogte in pixels, van 320 tot 4000. Een lijst krijgt vanzelf de hoogte die nodig is. `height` mag ook',
    en: 'height in pixels, from 320 to 4000. A list gets the height that it needs by itself. `height` works as well',
    usual: usual('640'),
    examples: [{ ...MAP, hoogte: '480' }],
  },
  {
    names: ['adres'],
    nl: 'waar de kaart staat, als dat niet dezelfde site is als die van het script',
    en: 'where the map stands, when that is not the site of the script',
    examples: [],
  },
];
