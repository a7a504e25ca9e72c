import { formatCount, formatNumber } from './nlFormat.ts';

const lines = (count: number) => formatCount(count, 'lijn', 'lijnen');

/** The texts of the network in Dutch (B1); part of nl.ts. */
export const nlNetwork = {
  /** Other than the button of the view, for who hears only names. */
  label: 'Het netwerk',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  fit: 'Passend',
  legend: 'Legenda',
  /** Before the name of a row of the legend, for who hears it. */
  only: 'alleen',
  onlyHint: (name: string) => `Toon alleen: ${name}`,

  /** When a choice leaves nothing in the picture. */
  empty: 'Niets van deze keuze staat in dit netwerk.',
  toList: 'Bekijk het in de lijst',
  /** When it leaves no line in it. */
  noLines: 'Deze keuze heeft geen enkele lijn.',
  noLinesAdvice: 'Haal een filter weg, dan komen er lijnen:',
  dropForLines: (filter: string, count: number) => `Haal “${filter}” weg (${lines(count)})`,

  /** `what`: one by its name, or how many. */
  folded: (what: string) => `Niet getekend: ${what}`,
  withLines: (name: string, count: number) => `${name} (${lines(count)})`,
  without: (count: number) => `Nergens mee verbonden: ${formatNumber(count)}`,
  withoutExplain: {
    relation: 'Van deze onderdelen noemt geen bron een relatie met iets in dit netwerk.',
    similarity:
      'Deze pilots delen te weinig met een ander, of de bronnen vertellen er te weinig over.',
    shared: 'Van deze organisaties noemt geen bron dat ze met een ander samen meedoen.',
  },
  outside: (count: number) => `Andere soorten: ${formatNumber(count)}`,
  outsideExplain: 'Deze soorten staan niet in dit netwerk.',
  lines,
  neighbours: (name: string, count: number) =>
    `${name}: ${formatCount(count, 'buur', 'buren')} in beeld.`,
  /** After `neighbours`, each with a way to see them. */
  hidden: (count: number) => `${formatNumber(count)} door filters verborgen.`,
  neighboursOutside: (count: number) => `${formatNumber(count)} in dit netwerk niet getekend.`,

  /** While two versions are compared. */
  lineMarks: { added: 'nieuwe lijn', removed: 'lijn weg' },
  ofWhich: (drawn: number) => `(${formatNumber(drawn)} in beeld)`,
  light: 'Licht in het netwerk alleen op wat zo veranderd is',
  marked: (name: string, mark: string) => `${name} (${mark})`,
} as const;
