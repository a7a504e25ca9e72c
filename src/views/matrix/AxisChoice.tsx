import type { ReactNode } from 'react';
import { COLUMNS_IDS, ROWS_IDS } from '../../domain/matrix/axisIds.ts';
import { fits } from '../../domain/matrix/matrix.ts';
import { ORDERS, type Order } from '../../domain/matrix/order.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { DIVISION_IDS } from '../../state/choices.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';

interface AxisChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Whether the rows come in groups. */
  readonly grouped: boolean;
  /** More to choose, on a phone. */
  readonly children?: ReactNode;
}

/** What the rows and columns are, and in which order. */
export function AxisChoice({ order, onOrder, grouped, children }: AxisChoiceProps) {
  const texts = useTexts();
  const { rows, columns, division } = useChoices();
  const { chooseAxes, chooseDivision } = useActions();
  const matrix = matrixTexts(texts);
  const divisions = texts.map.divisions.names;
  return (
    <div className="matrix-axes">
      <label>
        <span>{matrix.rowsLabel}</span>
        <select
          value={rows}
          onChange={({ target }) => chooseAxes({ rows: known(ROWS_IDS, target.value, rows) })}
        >
          {ROWS_IDS.map((id) => (
            <option key={id} value={id}>
              {texts.axes.rows[id]}
            </option>
          ))}
        </select>
      </label>
      {rows === 'regios' && (
        <label>
          <span>{matrix.divisionLabel}</span>
          <select
            value={division}
            onChange={({ target }) => chooseDivision(known(DIVISION_IDS, target.value, division))}
          >
            {DIVISION_IDS.map((id) => (
              <option key={id} value={id}>
                {divisions[id].one}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{matrix.columnsLabel}</span>
        <select
          value={columns}
          onChange={({ target }) =>
            chooseAxes({ columns: known(COLUMNS_IDS, target.value, columns) })
          }
        >
          {COLUMNS_IDS.map((id) => (
            <option key={id} value={id} disabled={id !== columns && !fits(rows, id)}>
              {fits(rows, id) ? texts.axes.columns[id] : matrix.notWithRows(texts.axes.columns[id])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{matrix.orderLabel}</span>
        <select
          value={order}
          onChange={({ target }) => onOrder(known(ORDERS, target.value, order))}
        >
          {ORDERS.map((id) => (
            <option key={id} value={id}>
              {id === 'group' && !grouped ? matrix.asGiven : matrix.orders[id]}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}

function known<T extends string>(ids: readonly T[], value: string, otherwise: T): T {
  return ids.find((id) => id === value) ?? otherwise;
}
