/** The texts of the page "Open data" in Dutch (B1); part of nlPages.ts. */
export const nlOpenData = {
  what: 'Alle gegevens van deze kaart staan hier om te downloaden. U mag ze gratis gebruiken, aanpassen en delen, zonder toestemming te vragen.',
  which:
    'Weet u niet welk bestand u nodig heeft? Neem het werkboek: dat opent in Excel en in LibreOffice.',
  inFrame:
    'Gebeurt er niets als u een bestand kiest? Dan houdt de site om deze kaart dat tegen. Open dan deze pagina zelf in een nieuw venster. Daar kan het wel.',
  copyAddress: 'Kopieer het adres van deze pagina',

  latest: (title: string) => `${title} (nieuwste versie)`,
  concept: (title: string) => `${title} (concept: kan nog veranderen)`,
  until: (date: string) => `De gegevens lopen tot en met ${date}.`,
  size: (kilobytes: string) => `${kilobytes}\u00a0kB`,
  noFiles: 'Van deze versie zijn geen bestanden bekend.',
  whole: 'Over alle versies samen',

  /** Per sort of file: what it is, and who needs it. */
  files: {
    workbook: {
      name: 'Werkboek (Excel)',
      use: 'Voor Excel en LibreOffice: een blad voor elke soort, met uitleg erbij.',
    },
    table: {
      name: 'Tabellen (CSV)',
      use: 'Voor elk rekenblad en voor statistiek: een bestand voor elke soort.',
    },
    gexf: {
      name: 'Netwerk (GEXF)',
      use: 'Voor Gephi: met de kleuren en de plekken van deze kaart.',
    },
    graphml: { name: 'Netwerk (GraphML)', use: 'Voor yEd, Cytoscape en Gephi.' },
    network: {
      name: 'Alles in één bestand (JSON)',
      use: 'Voor programmeurs: hiermee werkt deze kaart zelf.',
    },
    difference: {
      name: 'Verschil met de versie ervoor (JSON)',
      use: 'Voor programmeurs: wat nieuw is, wat is gewijzigd en wat weg is.',
    },
    package: {
      name: 'Beschrijving van de tabellen (Data Package)',
      use: 'Voor programma’s die CSV inlezen: wat in welke kolom staat.',
    },
    networkSchema: {
      name: 'Uitleg van het formaat: een versie (JSON Schema)',
      use: 'Voor programmeurs: elk veld met zijn betekenis, om bestanden mee te controleren.',
    },
    differenceSchema: {
      name: 'Uitleg van het formaat: een verschil (JSON Schema)',
      use: 'Voor programmeurs.',
    },
    indexSchema: {
      name: 'Uitleg van het formaat: de lijst van versies (JSON Schema)',
      use: 'Voor programmeurs.',
    },
    index: {
      name: 'Lijst van alle versies en bestanden (JSON)',
      use: 'Voor programmeurs: begin hier. Met de grootte en het controlegetal van elk bestand.',
    },
    dcat: {
      name: 'Beschrijving voor catalogi (DCAT-AP-NL)',
      use: 'Voor dataportalen van de overheid.',
    },
    schemaOrg: {
      name: 'Beschrijving voor zoekmachines (schema.org)',
      use: 'Voor zoekmachines die gegevens vindbaar maken.',
    },
    map: {
      name: 'Grenzen en indelingen',
      use: 'Voor makers van kaarten (TopoJSON en JSON). Let op: deze hebben een andere licentie.',
    },
    other: { name: 'Ander bestand', use: '' },
  },

  licence: 'Licentie',
  licenceData: 'De gegevens zijn vrij van rechten:',
  licenceDataName: 'CC0 1.0 (publiek domein)',
  licenceMap:
    'De grenzen zijn van CBS, Kadaster en DUO. Noem die als u de grenzen gebruikt, en dat ze zijn bewerkt:',
  licenceMapName: 'CC BY 4.0 (naamsvermelding)',

  cite: 'Zo noemt u de bron',
  citeWhy: 'Dat hoeft niet, maar helpt wie uw werk leest. Noem altijd de versie.',

  addresses: 'Vaste adressen',
  addressesText:
    'Een versie die is gepubliceerd, verandert niet meer, en haar bestanden houden hun adres. Een verbetering komt in een nieuwe versie.',
  showHashes:
    'Toon bij elk bestand het controlegetal (SHA-256). Daarmee ziet u of het goed is overgekomen.',
  hash: 'SHA-256:',
} as const;
