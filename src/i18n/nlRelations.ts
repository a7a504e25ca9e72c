import { formatCount } from './nlFormat.ts';

/** The texts of filtering relations, and of what the chosen lens does not draw, in Dutch (B1); part of nl.ts. */
export const nlRelations = {
  /** Who falls away, after `fallAway`. */
  without: 'wie niet zo’n relatie heeft',
  /** Of an entity: relations that the filter leaves out. */
  others: (count: number) =>
    `Nog ${formatCount(count, 'relatie valt', 'relaties vallen')} buiten het filter Relatie.`,
  showOthers: 'Toon alle relaties',

  outsideLens: (count: number) =>
    `${formatCount(count, 'onderdeel hiervan staat', 'onderdelen hiervan staan')} niet in dit netwerk.`,
  showInAll: 'Toon in “Alles”',
} as const;
