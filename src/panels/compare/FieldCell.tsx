import { type Cell, type ComparedValue, type Item, reachOf } from '../../domain/compare/rows.ts';
import type { FieldName } from '../../domain/entityFields.ts';
import type { Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { ReachMark } from './VerdictMark.tsx';

interface FieldCellProps {
  readonly cell: Cell;
  readonly field: FieldName;
  /** Each value tells who has it. */
  readonly marked: boolean;
  /** How many are compared. */
  readonly of: number;
  readonly network: Network;
}

/** What one entity has in a field; what is not known is told apart from what it cannot have. */
export function FieldCell({ cell, field, marked, of, network }: FieldCellProps) {
  const texts = useTexts();
  if (cell.state === 'none') return <span className="compare-none">{texts.compare.noField}</span>;
  if (cell.state === 'unknown') {
    const unknown = field === 'regions' ? texts.detail.national : texts.unknown;
    return <span className="unknown">{unknown}</span>;
  }
  const tell = (value: ComparedValue) => (
    <>
      <ItemValue item={value.item} network={network} />
      {marked && (
        <>
          {' '}
          <ReachMark reach={reachOf(value, of)} holders={value.holders} of={of} />
        </>
      )}
    </>
  );
  const [first, ...others] = cell.values;
  if (first && others.length === 0) return tell(first);
  return (
    <ul className="compare-values">
      {cell.values.map((value) => (
        <li key={value.key}>{tell(value)}</li>
      ))}
    </ul>
  );
}

function ItemValue({ item, network }: { readonly item: Item; readonly network: Network }) {
  const texts = useTexts();
  switch (item.type) {
    case 'term':
      return termLabel(network.file.vocabularies[item.list], item.id, texts.language);
    case 'entity':
      return <EntityLink id={item.id} network={network} />;
    case 'period':
      return texts.format.period(item.period);
    case 'date':
      return texts.format.date(item.date);
    case 'address':
      return (
        <ExternalLink url={item.url}>
          {item.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
        </ExternalLink>
      );
    default:
      return <Dutch>{item.text}</Dutch>;
  }
}
