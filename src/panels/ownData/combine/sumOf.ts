import type { Combination } from '../../../domain/combine/combination.ts';
import { collectionOf } from '../../../domain/combine/lists.ts';
import type { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { type Decisions, isUnsure } from './decisions.ts';
import { COLLECTION_ORDER } from './order.ts';

/** Without what may be there already: what the own file adds, fills in and contradicts, in a sentence. */
export function sumOf(
  { added, changed }: Combination,
  decisions: Decisions,
  texts: ReturnType<typeof useCombineTexts>,
): string {
  const sure = added.filter((one) => !isUnsure(one, decisions));
  const counted = COLLECTION_ORDER.flatMap((collection) => {
    const count = sure.filter(({ list }) => collectionOf(list) === collection).length;
    return count > 0 ? [texts.counted[collection](count)] : [];
  });
  const fields = (part: 'filled' | 'contradicted') =>
    changed.reduce((sum, change) => sum + change[part].length, 0);
  return texts.sum(counted, fields('filled'), fields('contradicted'));
}
