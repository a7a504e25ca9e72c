import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/matrix/cells.ts';
import type { Network } from '../../domain/network.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import './openCell.css';

interface OpenCellProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly network: Network;
  /** How many columns the table has. */
  readonly span: number;
  readonly onClose: () => void;
}

/** What is in a cell, in a row under it: every name a link, and what is derived told apart, with how. */
export function OpenCell({ title, items, network, span, onClose }: OpenCellProps) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const { compare } = new Intl.Collator(texts.language, { numeric: true });
  const nameOf = ({ id }: Item) => network.entities.get(id)?.record.name ?? id;
  const sorted = [...items].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const literal = sorted.filter((item) => item.literal);
  const derived = sorted.filter((item) => !item.literal);
  const list = (some: readonly Item[]) => (
    <ul className="matrix-names">
      {some.map((item) => (
        <li key={item.id}>
          <EntityLink id={item.id} network={network} marked />
          {!item.literal && <How item={item} network={network} />}
        </li>
      ))}
    </ul>
  );
  return (
    <tr className="matrix-open">
      <td colSpan={span}>
        <section ref={panel} className="matrix-panel" aria-label={title} tabIndex={-1}>
          <div className="matrix-panel-head">
            <h2>{title}</h2>
            <button type="button" className="button" onClick={onClose}>
              {texts.close}
            </button>
          </div>
          {literal.length > 0 && derived.length > 0 && <h3>{matrixTexts(texts).literal}</h3>}
          {literal.length > 0 && list(literal)}
          {derived.length > 0 && <h3>{matrixTexts(texts).derivedList}</h3>}
          {derived.length > 0 && list(derived)}
        </section>
      </td>
    </tr>
  );
}

/** What it is derived from: the relations as sentences, or the place. */
function How({ item, network }: { readonly item: Item; readonly network: Network }) {
  const texts = useTexts();
  const nameOf = (id: string) => network.entities.get(id)?.record.name ?? id;
  return (
    <span className="matrix-how">
      {item.byPlace && matrixTexts(texts).worksHere}
      {item.ties.map(({ relation, kind }) => (
        <span key={relation.id}>
          <Dutch>{nameOf(relation.from)}</Dutch> {kind.label[texts.language]}{' '}
          <Dutch>{nameOf(relation.to)}</Dutch>
        </span>
      ))}
    </span>
  );
}
