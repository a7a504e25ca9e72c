/** The texts for sharing and citing what is shown, in Dutch (B1); part of nl.ts. */
export const nlShare = {
  open: 'Deel',
  openTitle: 'Deel of citeer wat u ziet',
  title: 'Deel wat u ziet',

  link: 'Link naar precies dit beeld',
  pin: (version: string) => `Zet deze versie vast: de link toont altijd de versie ${version}`,
  pinned: (version: string) => `De link toont altijd de versie ${version}, zoals u die nu ziet.`,
  notYourFile:
    'Deze link opent de Netwerkkaart zelf, niet uw eigen bestand. Dat staat alleen op uw apparaat.',
  copyLink: 'Kopieer link',
  copied: 'Link gekopieerd',
  copyFailed: 'Kopiëren mag hier niet. De link is geselecteerd: kopieer hem met Ctrl+C of ⌘C.',
  mail: 'Mail de link',
  device: 'Deel met een app',
  embed: 'Sluit in op uw site',

  cite: 'Citeer',
  citeWhy:
    'Zo noemt u de bron. De link in deze regel toont altijd dezelfde versie van de gegevens.',
  /** `source`: a line that ends as it likes. */
  partOf: (title: string, source: string) => `${title}, in: ${source}`,
  seenOn: (source: string, day: string) => `${source.replace(/\.$/, '')}. Geraadpleegd op ${day}.`,

  sealedOff:
    'Deze kaart staat afgeschermd in een andere pagina. Mailen en delen met een app kan daar niet, en kopiëren meestal ook niet. De link zelf kunt u hieronder selecteren.',
} as const;
