import { useState } from 'react';
import type { Row } from '../../domain/compare/rows.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { CompareStack } from './CompareStack.tsx';
import { CompareTable } from './CompareTable.tsx';
import type { FieldsProps } from './fieldsProps.ts';

/** Under these widths of the window a column has no room for a few words. */
const TOO_NARROW: Readonly<Record<number, string>> = {
  2: '(max-width: 699px)',
  3: '(max-width: 899px)',
  4: '(max-width: 1099px)',
};

/** Entities field by field: a column for each, or on a phone one under the other. */
export function ComparedFields({ rows, entities, network }: FieldsProps) {
  const texts = useTexts();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const isNarrow = useMediaQuery(TOO_NARROW[entities.length] ?? '(max-width: 1099px)');
  const printing = usePrinting();
  const differing = rows.filter(isDifference);
  const Fields = isNarrow && !printing ? CompareStack : CompareTable;
  return (
    <>
      <label className="compare-only">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={() => setOnlyDifferences(!onlyDifferences)}
        />
        <span>
          {texts.compare.onlyDifferences}{' '}
          <span className="detail-light">
            {texts.compare.differences(differing.length, rows.length)}
          </span>
        </span>
      </label>
      {onlyDifferences && differing.length === 0 && <p>{texts.compare.noDifferences}</p>}
      <Fields rows={onlyDifferences ? differing : rows} entities={entities} network={network} />
    </>
  );
}

const isDifference = ({ verdict }: Row) => verdict !== 'same' && verdict !== 'unknown';
