/** The page "Privacy" in Dutch (B1); part of nlPages.ts. */
export const nlPrivacy = {
  own: 'Privacyverklaring van de uitgever van deze site',
  short:
    'De Netwerkkaart bewaart niets over u, plaatst geen cookies en stuurt niets door. Er is geen login en er wordt niet geteld wie er kijkt.',

  device: 'Wat blijft op uw apparaat?',
  deviceList: [
    'Uw keuzes. Filters, zoekwoorden en wat u aanklikt, staan alleen in de adresbalk. Zo kunt u een link delen. De knop Terug van uw browser werkt ook zo.',
    'Uw plaats. De kaart vraagt die alleen als u op de knop daarvoor drukt. Uw browser kan dan nog om toestemming vragen, en bepaalt op zijn eigen manier waar u bent. De kaart zoekt op uw apparaat welke gemeente dat is. Daarna staat die gemeente in de adresbalk, niet waar u precies bent.',
    'Een eigen bestand. Dat wordt in uw browser gelezen en nergens naartoe gestuurd.',
    'Wat u opslaat of kopieert. Dat maakt uw browser zelf.',
  ],
  stored:
    'De kaart zet niets in de opslag van uw browser. Wel kan uw browser de bestanden van de site een tijd bewaren, zodat die de volgende keer sneller openen. Dat doet hij bij elke site.',

  server: 'Wat ziet de server?',
  serverList: [
    'De site staat op een server. Die ziet, zoals bij elke site, uw IP-adres, uw soort browser en welke bestanden u opvraagt. Of dat wordt bewaard en hoe lang, bepaalt wie de server beheert. Dat is hier niet bekend.',
    'Opent u een link of ververst u de pagina, dan gaat het hele adres naar de server. Daarin staan ook uw filters en zoekwoorden.',
  ],

  others: 'Wat zien anderen?',
  othersList: [
    'Niets, zolang u op de kaart blijft: alles komt van de server van deze site.',
    'Een link naar een bron opent een andere site. Die hoort niet waar u vandaan komt.',
    'Staat de kaart in een pagina van een ander? Dan hoort die pagina welke weergave u ziet, welk onderdeel u kiest en hoe hoog de kaart is. Niets over wie u bent.',
  ],
  kadaster:
    'Er is één uitzondering. In de weergave Kaart kunt u een achtergrond van het Kadaster aanzetten. Die staat bij elk bezoek uit. Zet u hem aan, dan vraagt uw browser beelden op bij service.pdok.nl. Het Kadaster ziet dan uw IP-adres en welk deel van Nederland u bekijkt.',

  inData: 'Staan er personen in de gegevens?',
  inDataText: 'Nee. In de gegevens staan organisaties, programma’s en plaatsen, geen personen.',
  questions: 'Vragen',
  /** Goes on with the address for mail. */
  mail: 'Mail uw vraag naar',
  noMail: (host: string) =>
    `Deze site noemt geen mailadres. Stel uw vraag aan de beheerder van ${host}.`,
};
