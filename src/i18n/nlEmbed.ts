/** The page inside another page, in Dutch. */
export const nlEmbed = {
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  about: (place: string) => `Over ${place}`,
  /** Who made it and how old it is, in the foot. */
  source: (title: string, sources: string) => `Netwerkkaart 16-27, ${title}, ${sources}`,
  whole: {
    netwerk: 'Open het hele netwerk',
    kaart: 'Open de hele kaart',
    lijst: 'Open de hele lijst',
    matrix: 'Open de hele matrix',
    tijdlijn: 'Open de hele tijdlijn',
  },
  newTab: 'opent in een nieuw tabblad',
  sealed: 'Opent er niets? Deze pagina mag hier geen tabblad openen. Kopieer dan dit adres:',
};
