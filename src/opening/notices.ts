import type { OwnFileTexts } from '../i18n/ownFileTexts.ts';
import type { Skipped } from './nodesAndLinks.ts';
import { MOST_RELATIONS } from './ownKinds.ts';

/** What the reader of an own file should know. Plain data: it may come from a worker. */
export type Notice =
  | ({ readonly about: 'skipped' } & Skipped)
  | { readonly about: 'together' | 'relationsTogether'; readonly types: readonly string[] }
  | { readonly about: 'notPlaced' };

/** So many types are named; a file may have a type for every node. */
const NAMED = 5;

/** The same as a sentence. */
export function noticeText(notice: Notice, texts: OwnFileTexts): string {
  switch (notice.about) {
    case 'skipped':
      return texts.skipped[notice.reason](notice.count, notice.first);
    case 'together':
      return texts.together(named(notice.types, texts));
    case 'relationsTogether':
      return texts.relationsTogether(MOST_RELATIONS, named(notice.types, texts));
    case 'notPlaced':
      return texts.notPlaced;
  }
}

function named(types: readonly string[], { more }: OwnFileTexts): string[] {
  const rest = types.length - NAMED;
  return [...types.slice(0, NAMED), ...(rest > 0 ? [more(rest)] : [])];
}
