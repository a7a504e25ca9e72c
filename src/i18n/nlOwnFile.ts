import { formatCount, formatNumber } from './nlFormat.ts';

/**
 * The texts of an own file that is open, in Dutch (B1). Not part of nl.ts: they come with the code that opens a file, so
 * that other visitors need not fetch them.
 */
const nodes = (count: number) => formatCount(count, 'knoop', 'knopen');
const links = (count: number) => formatCount(count, 'verbinding', 'verbindingen');

export const nlOwnFile = {
  words: {
    /** Before the name of the file. */
    title: 'Eigen bestand',
    summary: 'Een eigen bestand. Het is geen onderdeel van de Netwerkkaart.',
    other: 'overig',
    withoutType: 'zonder soort',
    joined: 'verbonden met',
    /** Behind a kind of link, as it reads from the other end. */
    reversed: '(andersom)',
  },
  label: 'Eigen bestand',
  close: 'Sluit deze melding',
  shown: (name: string) =>
    `Dit is een eigen bestand: ${name}. Het is geen onderdeel van de Netwerkkaart.`,
  back: 'Terug naar de Netwerkkaart',
  notPlaced:
    'De plaatsen in het bestand (x en y) zijn niet gebruikt: niet elke knoop heeft er een, of ze vallen samen. Daarom worden ze berekend.',
  together: (types: readonly string[]) =>
    `Er zijn meer soorten dan vormen. Deze staan samen onder “overig”: ${types.join(', ')}.`,
  relationsTogether: (most: number, types: readonly string[]) =>
    `Er zijn meer dan ${formatNumber(most)} soorten verbindingen. De soorten die het minst voorkomen, staan samen onder “overig”: ${types.join(', ')}.`,
  more: (count: number) => `en nog ${formatNumber(count)}`,
  skipped: {
    'node-shape': (count: number, first: string) =>
      `Overgeslagen: ${nodes(count)} zonder goed “id” of met een verkeerd veld. De eerste fout: ${first}.`,
    'node-twice': (count: number, first: string) =>
      `Overgeslagen: ${nodes(count)} met een id dat al eerder stond. De eerste: ${first}.`,
    'link-shape': (count: number, first: string) =>
      `Overgeslagen: ${links(count)} zonder goede “source” of “target”. De eerste fout: ${first}.`,
    'link-to-nothing': (count: number, first: string) =>
      `Overgeslagen: ${links(count)} naar een knoop die er niet is. De eerste: ${first}.`,
    'link-to-itself': (count: number, first: string) =>
      `Overgeslagen: ${links(count)} van een knoop naar zichzelf. De eerste: ${first}.`,
  },
};
