import { memo, type ReactNode } from 'react';
import type { Kind } from '../../domain/kinds.ts';
import type { Cells } from '../../domain/matrix/cells.ts';
import type { Column } from '../../domain/matrix/columns.ts';
import type { Network } from '../../domain/network.ts';
import { CountCell } from './CountCell.tsx';
import { TOTAL_COLUMN, UNKNOWN_COLUMN } from './ownColumns.ts';

interface MatrixLineProps {
  /** Tells the line apart in the table. */
  readonly line: string;
  readonly cells: Cells;
  readonly columns: readonly Column[];
  readonly network: Network;
  readonly kind: Kind | undefined;
  readonly look: 'group' | 'member' | 'sum';
  /** Whether derived is the exception here. */
  readonly tellsDerived: boolean;
  /** The column of the cell that is open, if it is of this line. */
  readonly openColumn: string | undefined;
  /** The heading, a `th`. */
  readonly children: ReactNode;
}

/** One row of the table: its heading and the counts. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps) {
  const { line, cells, columns, network, kind, look, tellsDerived, openColumn, children } = props;
  const shared = { network, kind, tellsDerived };
  return (
    <tr className={`matrix-line matrix-line-${look}`} data-line={line}>
      {children}
      {columns.map(({ id }) => (
        <CountCell
          key={id}
          {...shared}
          items={cells.byColumn.get(id) ?? []}
          column={id}
          look={look === 'sum' ? 'sum' : 'value'}
          open={openColumn === id}
        />
      ))}
      <CountCell
        {...shared}
        items={cells.unknown}
        column={UNKNOWN_COLUMN}
        look="unknown"
        open={openColumn === UNKNOWN_COLUMN}
      />
      <CountCell
        {...shared}
        items={cells.all}
        column={TOTAL_COLUMN}
        look="total"
        open={openColumn === TOTAL_COLUMN}
      />
    </tr>
  );
});
