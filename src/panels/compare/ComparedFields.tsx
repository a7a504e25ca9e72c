import { type ReactNode, useMemo, useState } from 'react';
import { compareRows, type Row } from '../../domain/compare/rows.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { CompareStack } from './CompareStack.tsx';
import { CompareTable } from './CompareTable.tsx';
import type { ComparedProps } from './fieldsProps.ts';
import { summaryOf } from './summary.ts';

/** Under these widths of the window a column has no room for a few words. */
const TOO_NARROW: Readonly<Record<number, string>> = {
  2: '(max-width: 699px)',
  3: '(max-width: 899px)',
  4: '(max-width: 1099px)',
};

interface ComparedFieldsProps extends ComparedProps {
  /** Stands between the summary and the fields. */
  readonly children: ReactNode;
}

/** Entities field by field: a summary, and under it a column for each, or on a phone one under the other. */
export function ComparedFields({ entities, network, children }: ComparedFieldsProps) {
  const texts = useTexts();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const isNarrow = useMediaQuery(TOO_NARROW[entities.length] ?? '(max-width: 1099px)');
  const printing = usePrinting();
  const rows = useMemo(() => compareRows(entities, network.file.vocabularies), [entities, network]);
  const differing = rows.filter(isDifference);
  const Fields = isNarrow && !printing ? CompareStack : CompareTable;
  return (
    <>
      <p role="status" className="compare-summary">
        {summaryOf(rows, texts)}
      </p>
      {children}
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
