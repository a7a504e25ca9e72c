import { useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { MOST_TOGETHER } from '../../state/choices.ts';
import {
  useComparison,
  useEarlierSelection,
  useEmbedding,
  useSelection,
  useVisibleGone,
} from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { ListGroup } from './ListGroup.tsx';
import './list.css';
import { COLUMNS, type Column, listRows, NUMBER_COLUMNS, type Sorting, sortRows } from './rows.ts';

/** Everything in the selection as a table, grouped by kind: the full equivalent of the pictures. */
export function ListView() {
  const texts = useTexts();
  // Hundreds of rows may come back at once: the filter itself and its counts do not wait for them.
  const { network, counted, visible, onDay } = useDeferredValue(useSelection());
  const [sorting, setSorting] = useState<Sorting>({ column: 'relations', descending: true });
  const embedded = useEmbedding() !== undefined;
  const comparison = useComparison();
  const earlier = useEarlierSelection();
  const gone = useVisibleGone();
  const rows = useMemo(() => {
    const shown = listRows(counted, visible, texts.language, comparison?.changes);
    const former = earlier
      ? listRows(earlier.counted, gone, texts.language, comparison?.changes)
      : [];
    return sortRows([...shown, ...former], sorting);
  }, [counted, visible, comparison, earlier, gone, sorting, texts.language]);
  const sortBy = (column: Column) =>
    setSorting((now) => ({
      column,
      descending: now.column === column ? !now.descending : NUMBER_COLUMNS.includes(column),
    }));
  const hasCards = useMediaQuery(embedded ? '(max-width: 479px)' : '(max-width: 699px)');
  const isNarrow = useMediaQuery('(max-width: 699px)');
  const shape = hasCards ? 'list list-cards' : isNarrow ? 'list list-compact' : 'list';
  return (
    <div className={shape}>
      <SortChoice sorting={sorting} onSort={setSorting} />
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col" className="list-choose">
              {texts.compare.choose}
              <span className="visually-hidden"> {texts.compare.chooseFor(MOST_TOGETHER)}</span>
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`list-${column}`}
                aria-sort={ariaSort(sorting, column)}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {texts.list.columns[column]}
                  <span aria-hidden="true" className="list-arrow">
                    {sorting.column === column ? (sorting.descending ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {network.file.vocabularies.kinds.map((term) => (
          <ListGroup
            key={term.id}
            term={term}
            rows={rows.filter(({ kind }) => kind === term.kind)}
            network={network}
            unsure={onDay?.unsure}
            before={comparison?.before}
          />
        ))}
      </table>
    </div>
  );
}

/** On a phone the headings of the columns are gone: the same choice as two lists. */
function SortChoice({
  sorting,
  onSort,
}: {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const texts = useTexts();
  return (
    <div className="list-sort">
      <label>
        {texts.list.sort}{' '}
        <select
          value={sorting.column}
          onChange={({ target }) => {
            const column = COLUMNS.find((candidate) => candidate === target.value) ?? 'name';
            onSort({ column, descending: NUMBER_COLUMNS.includes(column) });
          }}
        >
          {COLUMNS.map((column) => (
            <option key={column} value={column}>
              {texts.list.columns[column]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => onSort({ ...sorting, descending: !sorting.descending })}
      >
        {sorting.descending ? texts.list.descending : texts.list.ascending}
      </button>
    </div>
  );
}

function ariaSort(sorting: Sorting, column: Column): 'ascending' | 'descending' | 'none' {
  if (sorting.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
