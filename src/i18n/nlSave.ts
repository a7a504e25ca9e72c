/** What is said before anything is saved, and of where it comes from, in Dutch (B1); part of nl.ts. */
export const nlSave = {
  open: 'Bewaar',
  openTitle: 'Bewaar als afbeelding of als gegevens',
  /** The dialog could not be fetched. */
  failed: 'Bewaren lukt nu niet. Is er een verbinding? Probeer het opnieuw, of ververs de pagina.',
  state: (version: string, date: string) => `Versie ${version}, met gegevens tot en met ${date}.`,
  ownFile: (name: string) => `Eigen bestand ${name}`,
  ownState: (name: string, date: string) => `Eigen bestand ${name} van ${date}.`,
  ownSource: (name: string, date: string, address: string) =>
    `eigen bestand ${name} van ${date}, ${address}`,
  source: (citation: string) => `Bron: ${citation}`,
} as const;
