import { formatCount } from './format.ts';

const lines = (count: number) => formatCount(count, 'lijn', 'lijnen');

/** The texts of the network in Dutch (B1); part of nl.ts. */
export const nlNetwork = {
  label: 'Netwerk: wie werkt waaraan',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  fit: 'Passend',
  legend: 'Legenda',
  notInLens: 'niet in dit netwerk',
  empty: 'Niets van deze keuze staat in dit netwerk.',
  toList: 'Bekijk het in de lijst',
  /** `what`: one by its name, or how many. */
  folded: (what: string) => `Niet getekend: ${what}`,
  withLines: (name: string, count: number) => `${name} (${lines(count)})`,
  without: (count: number) => `Zonder lijn: ${count}`,
  outside: (count: number) => `Niet in dit netwerk: ${count}`,
  lines,
  neighbours: (name: string, shown: number, hidden: number) =>
    `${name}: ${shown === 1 ? '1 buur' : `${shown} buren`} in beeld${hidden > 0 ? `, ${hidden} niet` : ''}`,

  /** While two versions are compared. */
  lineMarks: { added: 'nieuwe lijn', removed: 'lijn weg' },
  ofWhich: (drawn: number) => `(${drawn} in beeld)`,
  light: 'Licht in het netwerk alleen op wat zo veranderd is',
  marked: (name: string, mark: string) => `${name} (${mark})`,
} as const;
