import { type ReactNode, useRef, useState } from 'react';
import type { EntityId } from '../../domain/network.ts';
import type { ComparedKind } from '../../domain/similarity/measure.ts';
import type { Alike } from '../../domain/similarity/similarity.ts';
import { useTexts } from '../../i18n/texts.ts';
import { AlikeItem } from './AlikeItem.tsx';
import './similar.css';

interface AlikeListProps<T extends Alike> {
  readonly alike: readonly T[];
  readonly kind: ComparedKind;
  /** So many at a time. */
  readonly step: number;
  /** What stands under a name. */
  readonly tell: (one: T) => ReactNode;
  /** What one is alike to, when that is not what is selected. */
  readonly to?: (one: T) => EntityId;
}

/** What is alike, the first few, and more when asked: then the focus goes to the first of the new ones. */
export function AlikeList<T extends Alike>({ alike, kind, step, tell, to }: AlikeListProps<T>) {
  const texts = useTexts();
  const [limit, setLimit] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const showMore = () => {
    setLimit(limit + step);
    // The button itself may go away.
    requestAnimationFrame(() =>
      list.current?.children[limit]?.querySelector<HTMLElement>('a')?.focus(),
    );
  };
  return (
    <>
      <ul ref={list} className="similar-list">
        {alike.slice(0, limit).map((one) => (
          <AlikeItem key={one.id} alike={one} kind={kind} {...(to && { to: to(one) })}>
            {tell(one)}
          </AlikeItem>
        ))}
      </ul>
      {alike.length > limit && (
        <button type="button" className="link" onClick={showMore}>
          {texts.similar.more(alike.length - limit)}
        </button>
      )}
    </>
  );
}
