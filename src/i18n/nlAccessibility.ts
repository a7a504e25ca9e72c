/** The accessibility statement in Dutch (B1), in the form of toegankelijkheidsverklaring.nl; part of nlPages.ts. */
export const nlAccessibility = {
  own: 'Toegankelijkheidsverklaring van de uitgever van deze site',
  aim: 'Iedereen moet de Netwerkkaart kunnen gebruiken: ook wie slecht ziet, geen muis gebruikt, een schermlezer heeft of snel wordt afgeleid. Hier staat hoe ver dat is, wat er is getest en wat niet.',

  about: 'Waarover gaat deze verklaring?',
  aboutText:
    'Over de app Netwerkkaart 16-27: het netwerk, de kaart, de lijst, de matrix, de tijdlijn, alle panelen en deze pagina’s, ook als de app in een andere site staat. Niet over de site daaromheen en niet over de sites waar links naartoe gaan.',
  by: 'De makers van de software leggen deze verklaring af. De vorm is die van toegankelijkheidsverklaring.nl, maar de verklaring staat niet in dat register. Een overheid die deze kaart publiceert, legt daar zelf een verklaring af.',

  norm: 'Norm',
  normText:
    'De Europese norm EN 301 549. Voor websites zijn dat de regels van WCAG. Getest is met WCAG 2.2, niveau A en AA.',

  status: 'Nalevingsstatus',
  statusName: 'D: voldoet niet',
  statusText:
    'Dat is de status in het Nederlandse model zolang er geen volledig onderzoek is gedaan (volgens WCAG-EM) en er geen gepland is. Er is geen onafhankelijk onderzoek: alleen de makers hebben getest. Aan hoeveel eisen de app voldoet, is daarom niet bekend.',
  statusLink: 'Uitleg van de statussen op DigiToegankelijk',

  report: 'Testrapport',
  how: (browser: string, axe: string) =>
    `De makers hebben automatische tests geschreven. Die bedienen de gebouwde app in ${browser}, met ${axe} voor de regels van WCAG. De tests horen bij de software: wie de code heeft, kan ze herhalen met “npm test”.`,
  tested: 'Wat is getest?',
  testedList: [
    'Axe op de weergaven, panelen, dialogen en pagina’s: licht, donker en in de kleuren van een hoog contrast, bij 1280 pixels breed, en nog eens bij 320 pixels breed.',
    'Past alles bij 320 pixels breed (dat is 400% vergroot), zonder opzij te schuiven?',
    'Met het toetsenbord alleen: zoeken, een onderdeel en zijn bronnen lezen, van relatie naar relatie door het netwerk lopen, over de kaart lopen, een gemeente kiezen, filteren, vergelijken, opslaan, en een ingesloten kaart in en weer uit gaan.',
    'Blijft de focus op een logische plek als iets opent of sluit?',
    'Namen en rollen van knoppen, links, lijsten en meldingen, zoals hulpmiddelen die krijgen.',
    'Minder beweging: wie dat op het apparaat instelt, ziet niets glijden.',
    'Kleuren van groepen blijven uit elkaar te houden bij drie soorten kleurenblindheid. Kleur is nooit het enige verschil.',
    'Aanraken: op een telefoon is niets in de app om het beeld heen kleiner dan 24 bij 24 pixels.',
    'Taal: in het Engels staat er geen Nederlands woord van de app, en de gegevens zijn gemarkeerd als Nederlands.',
  ],
  result: (date: string) =>
    `Op ${date} vonden deze tests geen afwijkingen. Automatische tests vinden maar een deel van wat er mis kan zijn.`,
  notTested: 'Wat is niet getest?',
  notTestedList: [
    'Met mensen met een beperking.',
    'Met echte schermlezers, zoals NVDA, JAWS, VoiceOver en TalkBack.',
    'In Firefox, Safari en andere browsers dan Chromium.',
    'Het hoge contrast van Windows zelf: dat is alleen nagebootst. Of de vormen in het netwerk en op de kaart daar goed te zien zijn, weten we niet.',
    'Spraakbediening, schermvergroters en schakelaars.',
    'Eigen instellingen voor afstand tussen letters en regels.',
    'Of de teksten voor iedereen begrijpelijk zijn. Ze zijn geschreven op niveau B1. De gegevens volgen de woorden van de bron.',
    'De bestanden om te downloaden, zoals het werkboek.',
  ],

  limits: 'Bekende beperkingen',
  limitsList: [
    'Het netwerk is een tekening. Eigen lettertypen en letterafstanden van uw browser werken niet op de namen erin. Dezelfde informatie staat in de Lijst en onder “Lees als tekst”.',
    'De gegevens zijn alleen in het Nederlands.',
    'Zonder JavaScript werkt de app niet. Er staat dan alleen uitleg.',
  ],

  problem: 'Werkt er iets niet voor u?',
  /** Goes on with the address for mail. */
  mail: 'Mail wat u wilde doen en wat er gebeurde, met uw browser en hulpmiddel, naar',
  noMail: (host: string) =>
    `Deze site noemt geen mailadres. Meld wat u wilde doen en wat er gebeurde bij de beheerder van ${host}, met uw browser en hulpmiddel.`,
  complaint:
    'Is de uitgever een overheid en helpt het antwoord u niet? Dan kunt u een klacht indienen bij de Nationale ombudsman.',
  complaintLink: 'Naar de Nationale ombudsman',

  dated: (date: string) => `Deze verklaring is opgesteld op ${date}.`,
};
