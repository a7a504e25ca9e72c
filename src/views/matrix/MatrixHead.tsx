import type { Column } from '../../domain/matrix/columns.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { columnGroups } from './columnGroups.ts';

/** The headings of the columns; those that stand under another have a row over them. */
export function MatrixHead({ columns }: { readonly columns: readonly Column[] }) {
  const texts = useTexts();
  const groups = columnGroups(columns);
  const isTwofold = groups.some(({ group }) => group !== undefined);
  const rowSpan = isTwofold ? 2 : 1;
  const own = columns.map(({ id, label, isName }) => (
    <th key={id} scope="col" className="matrix-column">
      <span>{isName ? <Dutch>{label.nl}</Dutch> : label[texts.language]}</span>
    </th>
  ));
  const behind = (
    <>
      <th scope="col" rowSpan={rowSpan} className="matrix-column matrix-unknown">
        <span>{matrixTexts(texts).unknown}</span>
      </th>
      <th scope="col" rowSpan={rowSpan} className="matrix-column matrix-total">
        <span>{matrixTexts(texts).total}</span>
      </th>
    </>
  );
  if (!isTwofold) {
    return (
      <thead>
        <tr>
          <td className="matrix-corner" />
          {own}
          {behind}
        </tr>
      </thead>
    );
  }
  return (
    <thead className="matrix-twofold">
      <tr>
        <td className="matrix-corner" rowSpan={2} />
        {groups.map(({ id, group, columns: within }) => (
          <th key={id} scope="colgroup" colSpan={within.length} className="matrix-over">
            {group?.label[texts.language]}
          </th>
        ))}
        {behind}
      </tr>
      <tr>{own}</tr>
    </thead>
  );
}
