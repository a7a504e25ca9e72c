import type { Combination } from '../../../domain/combine/combination.ts';
import type { Wording } from '../../../domain/diff/fieldWords.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';

interface RetiredProps {
  readonly combination: Combination;
  readonly wording: Wording;
}

/** What the own file still has, and the editors took away. */
export function Retired({ combination: { retired }, wording }: RetiredProps) {
  const texts = useCombineTexts();
  const { format } = useTexts();
  const lang = useDataLang();
  if (retired.length === 0) return null;
  return (
    <section className="combine-part">
      <h3>
        {texts.retired} <span className="detail-light">{format.number(retired.length)}</span>
      </h3>
      <p>{texts.retiredText}</p>
      <ul>
        {retired.map(({ list, row, note, replacedBy }) => (
          <li key={`${list} ${row.id}`}>
            <b lang={lang}>{typeof row.name === 'string' ? row.name : row.id}</b>{' '}
            <span lang={lang}>{note}</span>{' '}
            {replacedBy !== undefined && texts.replacedBy(wording.after.nameOf(replacedBy))}
          </li>
        ))}
      </ul>
    </section>
  );
}
