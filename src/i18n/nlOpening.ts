/** Why an own file cannot be opened, in Dutch (B1); part of nl.ts. All other texts of opening are in nlOwnFile.ts. */
const MEGABYTE = 1024 * 1024;

export const nlOpening = {
  problems: {
    tooLarge: (file: string, most: number) =>
      `Het bestand ${file} is te groot. Een eigen bestand mag hoogstens ${Math.floor(most / MEGABYTE)} MB zijn.`,
    tooSlow: (file: string) =>
      `Het bestand ${file} komt niet binnen: er kwam een halve minuut niets meer. Probeer het opnieuw. Helpt dat niet, kijk dan of de server het bestand kan geven.`,
    elsewhere: (address: string) =>
      `Het adres “${address}” staat niet in de map van deze site. Alleen een bestand dat daar staat, kan hier open. Zet het bestand naast deze pagina en geef achter “bron=” alleen de naam ervan.`,
    noNodes: (file: string, first: string | undefined) =>
      first === undefined
        ? `In het bestand ${file} staan geen knopen: de lijst “nodes” is leeg.`
        : `In het bestand ${file} is geen knoop te gebruiken. De eerste fout staat bij ${first}. Een knoop heeft ten minste een “id”: een tekst of een getal.`,
  },
};
