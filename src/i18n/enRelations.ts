import { formatCount } from './enFormat.ts';
import type { nlRelations } from './nlRelations.ts';
import type { Translated } from './translated.ts';

/** The texts of filtering relations, and of what the chosen lens does not draw, in English; part of en.ts. */
export const enRelations: Translated<typeof nlRelations> = {
  without: 'what has no such relation',
  others: (count) =>
    `${formatCount(count, 'more relation falls', 'more relations fall')} outside the filter Relation.`,
  showOthers: 'Show all relations',

  outsideLens: (count) =>
    `${formatCount(count, 'item of this is', 'items of this are')} not in this network.`,
  showInAll: 'Show in “Everything”',
};
