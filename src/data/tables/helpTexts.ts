/** What the sheet "Uitleg" says: how to work with the tables, and what goes in a sheet and a column. */
import type { CollectionName } from '../../domain/schema.ts';

export const FIRST_STEPS: readonly string[] = [
  'Verander of voeg toe wat u wilt. De volgorde van rijen en kolommen maakt niet uit. Alleen in het blad Woordenlijsten is de volgorde van de rijen die waarin de kaart de woorden laat zien.',
  'Niet bekend? Laat de cel leeg. Schrijf geen streepje en geen "onbekend". Leeg betekent "niet bekend", niet "nee".',
  'Een id blijft altijd hetzelfde, ook als de naam verandert. Haalt u een rij weg, zet het id dan in het blad Vervallen ids.',
  'Elk feit heeft een bron. Zet in de kolom Bronnen het id van de bron. Staat de bron nog niet in het blad Bronnen? Voeg die daar dan eerst toe.',
  'Kolommen met (naam) of (in woorden) zijn alleen om te lezen. Wat u daar verandert, wordt niet teruggelezen.',
  'Een backslash (\\) aan het begin of einde van een tekst bewaakt een spatie. In de kolom Bronnen staat \\| voor een gewoon streepje |.',
  'Laat alle bladen staan, met hun naam en de rij met koppen. Een eigen blad of kolom mag, maar wordt niet gelezen.',
  'Klaar? Bewaar het bestand en lees het terug met npm run data:import. U ziet eerst alle problemen en alle verschillen. Er wordt pas iets geschreven als u dat zegt.',
  'Is het geschreven? Maak dan een nieuw werkboek voor wat u daarna wilt veranderen. Dit werkboek past niet meer bij de versie.',
];

/** Of an empty workbook, for somebody's own data. */
export const TEMPLATE_STEPS: readonly string[] = [
  'Vul in wat u weet. Een blad of kolom die u niet nodig hebt, mag u leeg laten of weghalen. Alleen waar Verplicht staat, moet iets staan.',
  'Geef elke rij een id: een vaste naam van kleine letters, cijfers en streepjes, zoals org-voorbeeld. Een id mag maar één keer voorkomen.',
  'In het blad Relaties staat wie met wie of wat te maken heeft: het id van de een, de soort, en het id van de ander. Het id van de relatie zelf mag leeg blijven.',
  'In veel kolommen kiest u uit een lijst. Welke woorden er zijn en wat ze betekenen, staat onderaan dit blad.',
  'Zet bronnen in het blad Bronnen, en hun id in de kolom Bronnen van de andere bladen. Staat er geen bron? Dan is uw bestand de bron.',
  'Zet er geen namen of gegevens van personen in.',
  'Klaar? Bewaar het bestand en open het op de Netwerkkaart, bij Eigen gegevens. U ziet dan wat er niet klopt, met blad, rij en kolom. Het bestand blijft op uw apparaat.',
];

/** Of a proposal, for whoever looks it through. */
export const PROPOSAL_STEPS: readonly string[] = [
  'In dit werkboek staan alleen de rijen die nieuw zijn of veranderen. Wat hier niet staat, blijft zoals het is. Er gaat nooit iets weg.',
  'Een rij die verandert, staat er helemaal in, met wat al bekend was.',
  'Wilt u een rij niet overnemen? Haal hem uit het blad. Haal dan ook de rijen weg die ernaar verwijzen.',
  'Elk feit heeft een bron. Is de kolom Bronnen leeg? Zet er dan het id van een bron in.',
  'Lees het in een concept met npm run data:import. U ziet eerst alle problemen en alle verschillen. Er wordt pas iets geschreven als u dat zegt.',
  'Laat het blad Uitleg staan: daaraan ziet de import dat dit een voorstel is.',
];

export const SHEET_HELP: { readonly [K in CollectionName]: string } = {
  organisations:
    'Organisaties die iets doen voor jongeren van 16 tot 27 jaar. Een rij per organisatie.',
  programmes: 'Programma’s, akkoorden, overleggen, werkwijzen en wetten. Een rij per programma.',
  pilots: 'Pilots en proeftuinen in een regio of gemeente. Een rij per pilot.',
  regions: 'Gemeenten en regio’s die in de gegevens voorkomen. Een rij per gebied.',
  themes: 'De thema’s van het sociaal domein. Een rij per thema.',
  knelpunten: 'Knelpunten: waar jongeren vastlopen. Een rij per knelpunt.',
  events: 'Bijeenkomsten, publicaties en andere momenten. Een rij per gebeurtenis.',
  results: 'Wat er is bereikt of nog moet komen, per thema. Een rij per resultaat.',
  relations:
    'Wie met wie of wat te maken heeft. Lees een rij als zin: van, soort, naar. Een rij per relatie.',
  sources: 'Documenten en pagina’s waar de feiten vandaan komen. Een rij per bron.',
  formerIds: 'Ids die eerder bestonden en nu niet meer, zodat oude links blijven werken.',
  vocabularies: 'De woorden waaruit u in andere bladen kiest. Een rij per woord.',
};

const KINDS_HINT = 'organisation, programme, pilot, region, theme, knelpunt of event';

/** Per field, or `collection.field` where it means something of its own; else the format of the cell says enough. */
export const COLUMN_HELP: Readonly<Record<string, string>> = {
  id: 'De vaste naam van deze rij: kleine letters, cijfers en streepjes. Verandert nooit.',
  name: 'De volledige naam.',
  shortName: 'Alleen als de naam niet in de tekening past: hoogstens drie regels van 18 tekens.',
  description: 'Een of twee zinnen in eigen woorden, hoogstens 400 tekens.',
  website: 'Een webadres dat begint met https://',
  url: 'Het webadres van de bron. Begint met https://',
  checkedOn: 'De dag waarop iemand de hele rij heeft nagekeken, zoals 2026-11-22.',
  consultedOn: 'De dag waarop iemand de bron heeft gelezen, zoals 2026-11-22.',
  minimumPartnerGroups:
    'Uit hoeveel partnergroepen een pilot minstens partners moet hebben, als de oproep dat zegt.',
  'pilots.regions': 'De regio’s van de pilot. Leeg: landelijk of niet bekend.',
  'pilots.gemeenten': 'De gemeenten waar de pilot werkt, als een bron ze noemt.',
  'regions.gemeenten': 'De gemeenten van een regio die samenwerkt.',
  code: 'De code van het CBS, zoals GM0202. Een regio die samenwerkt heeft er geen.',
  year: 'Het jaar van de indeling waar de code uit komt. Leeg: het jaar van de versie.',
  'position.lat': 'Het midden ongeveer: noorderbreedte in graden, met twee decimalen.',
  'position.lon': 'Het midden ongeveer: oosterlengte in graden, met twee decimalen.',
  mapCode: 'De code van het gebied dat op de kaart komt. Leeg: de gemeenten van deze regio.',
  'results.description': 'Wat er is bereikt of nog moet komen.',
  'relations.id': 'Het woord rel, dan van, soort en naar: rel-van--soort--naar.',
  title: 'De titel van de bron, zonder namen van personen.',
  'sources.date': 'De datum die op de bron staat: 2018, 2018-11 of 2018-11-22.',
  dateDerived: 'Alleen zonder datum op de bron: de datum die uit de tekst volgt.',
  dateNote: 'Waaruit de afgeleide datum volgt, of waarom er geen is.',
  'formerIds.id': 'Het id dat er niet meer is.',
  replacedBy: 'Wat ervoor in de plaats kwam. Leeg: niets.',
  'formerIds.note': 'Wat er is gebeurd, in een zin.',
  'label.nl': 'Het woord in het Nederlands.',
  'label.en': 'Het woord in het Engels.',
  'vocabularies.description': 'Wat het woord betekent.',
  'vocabularies.kind': `Alleen in de lijst Soorten onderdelen: ${KINDS_HINT}.`,
  'plural.nl': 'Alleen in de lijst Soorten onderdelen.',
  'plural.en': 'Alleen in de lijst Soorten onderdelen.',
  shape:
    'Alleen in de lijst Soorten onderdelen: circle, square, triangle, hexagon, diamond, plus of star.',
  'colour.light': 'Alleen in de lijst Soorten onderdelen: een kleur zoals #1F4E9E.',
  'colour.dark': 'Alleen in de lijst Soorten onderdelen: een kleur zoals #65B5FF.',
  pattern: 'Alleen in de lijst Families van relaties: solid, dashed of dotted.',
  'inverse.nl': 'Alleen in de lijst Soorten relaties: hoe de relatie de andere kant op heet.',
  'inverse.en': 'Alleen in de lijst Soorten relaties: hoe de relatie de andere kant op heet.',
  family: 'Alleen in de lijst Soorten relaties.',
  weight: 'Alleen in de lijst Soorten relaties: hoe sterk ze samenbrengt, meer dan 0 tot en met 1.',
  joins: `Alleen in de lijst Soorten relaties. Per regel: van: naar; naar. Kies uit ${KINDS_HINT}.`,
};
