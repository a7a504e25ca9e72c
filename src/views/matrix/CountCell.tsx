import type { Kind } from '../../domain/kinds.ts';
import type { Item } from '../../domain/matrix/cells.ts';
import type { Network } from '../../domain/network.ts';
import { classOf } from '../../drawing/countClasses.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { KindMark } from '../../parts/KindMark.tsx';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { countKinds } from '../../state/selection.ts';
import { isDerived } from './lines.ts';
import './matrixCells.css';

interface CountCellProps {
  readonly items: readonly Item[];
  readonly network: Network;
  /** The id of the column, with which it is opened. */
  readonly column: string;
  /** What the row counts; when a cell has another kind, its kinds are told. */
  readonly kind: Kind | undefined;
  readonly look: 'value' | 'unknown' | 'total' | 'sum';
  /** Whether derived is the exception here: else it is said once, of the whole table. */
  readonly tellsDerived: boolean;
  readonly open: boolean;
}

/** How many there are in a cell, as a button that opens it; an empty cell only says so. */
export function CountCell({
  items,
  network,
  column,
  kind,
  look,
  tellsDerived,
  open,
}: CountCellProps) {
  const texts = useTexts();
  if (items.length === 0) {
    const isWhite = look === 'sum';
    return (
      <td className={`matrix-cell matrix-${look} matrix-empty`} data-stop tabIndex={-1}>
        {isWhite ? 0 : <span className="visually-hidden">0</span>}
      </td>
    );
  }
  const counts = countKinds(network, new Set(items.map(({ id }) => id)));
  const kinds = network.file.vocabularies.kinds.filter((term) => counts[term.kind] > 0);
  const isMixed = kinds.some((term) => term.kind !== kind);
  const words = kindCountWords(network.file.vocabularies, counts, texts);
  const derived = tellsDerived && look === 'value' && isDerived(items);
  const name = [texts.format.list(words), ...(derived ? [matrixTexts(texts).derivedBadge] : [])];
  return (
    <td
      className={`matrix-cell matrix-${look} matrix-${classOf(items.length)}${derived ? ' matrix-derived' : ''}`}
    >
      <button
        type="button"
        data-stop
        data-column={column}
        tabIndex={-1}
        aria-expanded={open}
        aria-label={isMixed || derived ? `${items.length}: ${name.join(', ')}` : undefined}
      >
        {texts.format.number(items.length)}
        {isMixed && (
          <span className="matrix-kinds" aria-hidden="true">
            {kinds.map((term) => (
              <KindMark key={term.id} kind={term.kind} size={9} />
            ))}
          </span>
        )}
      </button>
    </td>
  );
}
