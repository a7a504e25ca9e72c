import { memo, type ReactNode, type Ref } from 'react';
import type { Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useActions } from '../../state/useAppStore.ts';
import { Mark } from '../../ui/Mark.tsx';
import type { ShapeName } from '../../ui/shapes.ts';
import type { Row } from './rows.ts';

interface ListRowProps {
  readonly ref?: Ref<HTMLTableRowElement> | undefined;
  readonly row: Row;
  /** The version that it is in. */
  readonly network: Network;
  readonly shape: ShapeName;
  readonly selected: boolean;
  /** It may not have been there on the chosen day. */
  readonly unsure: boolean;
  /** Laid side by side with others. */
  readonly together: boolean;
  /** No more can be laid side by side. */
  readonly full: boolean;
  /** Leefdomeinen that are filtered on: shown in bold. */
  readonly highlighted: readonly string[] | undefined;
}

export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { ref, row, network, shape, selected, unsure, together, full, highlighted } = props;
  const texts = useTexts();
  const gone = row.change === 'removed';
  const bold = highlighted?.map((id) =>
    termLabel(network.file.vocabularies.leefdomeinen, id, texts.language).toLowerCase(),
  );
  return (
    <tr ref={ref} className={rowClass(row, selected)}>
      <td className="list-choose">
        {!gone && <Choose row={row} together={together} disabled={full && !together} />}
      </td>
      <th scope="row" className="list-name">
        <span className="list-name-mark">
          <Mark shape={shape} colour={`var(--kind-${row.kind})`} hollow={gone || unsure} />
          <span>
            <EntityLink id={row.id} network={network} gone={gone} />
            {unsure && <span className="badge">{texts.date.unsure}</span>}
            {row.change && row.change !== 'sources' && (
              <span className={`badge badge-${row.change}`}>
                {texts.changes.badges[row.change]}
              </span>
            )}
          </span>
        </span>
      </th>
      <Cell column="place" value={row.place} />
      <Cell
        column="leefdomeinen"
        value={
          row.leefdomeinen === null
            ? null
            : row.leefdomeinen?.map((label, at) => (
                <span key={label}>
                  {at > 0 && ', '}
                  {bold?.includes(label) ? <strong>{label}</strong> : label}
                </span>
              ))
        }
      />
      <Cell column="period" value={row.period === null ? null : texts.format.period(row.period)} />
      <Cell column="status" value={row.status} />
      <Cell column="relations" value={row.relations} />
      <Cell column="sources" value={row.sources} />
    </tr>
  );
});

interface ChooseProps {
  readonly row: Row;
  readonly together: boolean;
  readonly disabled: boolean;
}

/** Lays a row beside others, to compare them. Who ticks goes on ticking, so it keeps the focus. */
function Choose({ row, together, disabled }: ChooseProps) {
  const texts = useTexts();
  const { toggleTogether } = useActions();
  return (
    <label data-keeps-focus>
      <input
        type="checkbox"
        aria-label={texts.compare.chooseRow(row.name)}
        checked={together}
        disabled={disabled}
        onChange={() => toggleTogether(row.id)}
      />
    </label>
  );
}

function rowClass({ change }: Row, selected: boolean): string {
  return [
    'list-row',
    ...(selected ? ['list-row-selected'] : []),
    ...(change === 'removed' ? ['list-row-gone'] : []),
  ].join(' ');
}

interface CellProps {
  readonly column: 'place' | 'leefdomeinen' | 'period' | 'status' | 'relations' | 'sources';
  readonly value: ReactNode;
}

/** null: a dash, this kind has no such field; undefined: "niet bekend". */
function Cell({ column, value }: CellProps) {
  const texts = useTexts();
  // On a phone the row becomes a block, and each value needs its own name.
  const label = texts.list.columns[column];
  if (value === null) {
    return (
      <td className={`list-${column} list-none`} data-label={label}>
        {texts.list.notApplicable}
      </td>
    );
  }
  return (
    <td className={`list-${column}`} data-label={label}>
      {value === undefined ? <span className="unknown">{texts.unknown}</span> : value}
    </td>
  );
}
