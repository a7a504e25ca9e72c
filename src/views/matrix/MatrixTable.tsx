import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Column } from '../../domain/matrix/columns.ts';
import type { MatrixPart } from '../../domain/matrix/matrix.ts';
import type { Order } from '../../domain/matrix/order.ts';
import type { Network } from '../../domain/network.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useChoices } from '../../state/useAppStore.ts';
import { keepOneStop } from '../../ui/keepOneStop.ts';
import { STOP, stopAfter, stopOf } from './gridKeys.ts';
import { LineHeading } from './LineHeading.tsx';
import { itemsIn, type Line, linesOf, tellsDerived } from './lines.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import { columnTitle, partName } from './matrixWords.ts';
import { OpenCell } from './OpenCell.tsx';

interface MatrixTableProps {
  readonly caption: string;
  readonly parts: readonly MatrixPart[];
  /** Those that are shown: on a phone not all. */
  readonly columns: readonly Column[];
  readonly order: Order;
  readonly network: Network;
}

interface OpenAt {
  readonly line: string;
  readonly column: string;
}

/** A real table with one tab stop: arrow keys walk over the cells, Enter opens one in a row under it. */
export function MatrixTable({ caption, parts, columns, order, network }: MatrixTableProps) {
  const texts = useTexts();
  const { division } = useChoices();
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<OpenAt>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(
    () => parts.map((part) => linesOf(part, order, texts)),
    [parts, order, texts],
  );
  useEffect(() => {
    if (table.current) keepOneStop(table.current, STOP);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = stopOf(event.target);
    const to = table.current && from && stopAfter(table.current, from, event);
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(undefined);
    }
  };
  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const line = button?.closest('tr')?.dataset.line;
    if (!button || line === undefined) return;
    const { column } = button.dataset;
    if (column === undefined) setUnfolded((now) => toggled(now, line));
    else
      setOpen((now) =>
        now?.line === line && now.column === column ? undefined : { line, column },
      );
  };
  const rowOf = (part: MatrixPart, line: Line) => {
    const openColumn = open?.line === line.id ? open.column : undefined;
    const items = openColumn === undefined ? [] : itemsIn(line.cells, openColumn);
    return [
      <MatrixLine
        key={line.id}
        line={line.id}
        cells={line.cells}
        columns={columns}
        network={network}
        kind={line.kind}
        look={line.look}
        tellsDerived={tellsDerived(part)}
        openColumn={openColumn}
      >
        <LineHeading line={line} part={part.id} network={network} open={unfolded.has(line.id)} />
      </MatrixLine>,
      openColumn !== undefined && items.length > 0 && (
        <OpenCell
          key={`${line.id} open`}
          title={matrixTexts(texts).cell(line.name, columnTitle(openColumn, columns, texts))}
          items={items}
          network={network}
          span={columns.length + 3}
          onClose={() => setOpen(undefined)}
        />
      ),
    ];
  };
  return (
    <table
      ref={table}
      className={columns.length > 12 ? 'matrix-table matrix-wide' : 'matrix-table'}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const stop = stopOf(target);
        if (stop && table.current) keepOneStop(table.current, STOP, stop);
      }}
    >
      <caption className="visually-hidden">{caption}</caption>
      <MatrixHead columns={columns} />
      {parts.map((part, at) => (
        <tbody key={part.id}>
          {parts.length > 1 && (
            <tr className="matrix-part">
              <th colSpan={columns.length + 3} scope="rowgroup">
                <span>{partName(part, order, division, texts)}</span>
              </th>
            </tr>
          )}
          {lines[at]?.flatMap((line) => [
            ...rowOf(part, line),
            ...(unfolded.has(line.id) ? line.within.flatMap((member) => rowOf(part, member)) : []),
          ])}
        </tbody>
      ))}
    </table>
  );
}

function toggled(lines: ReadonlySet<string>, line: string): ReadonlySet<string> {
  const next = new Set(lines);
  if (!next.delete(line)) next.add(line);
  return next;
}
