import { type ReactNode, useState } from 'react';
import type { IsChosen, Part } from '../../../domain/combine/choose.ts';
import { collectionOf, type ListName } from '../../../domain/combine/lists.ts';
import { collectionLabels } from '../../../domain/fieldLabels.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LookButton } from './LookButton.tsx';
import { COLLECTION_ORDER } from './order.ts';

/** So many rows are shown at a time. */
const STEP = 25;
/** A list that is no longer than this stands open. */
const SHORT = 10;

export interface TickItem {
  readonly list: ListName;
  readonly id: string;
  readonly name: string;
  /** What to show of it: a relation is seen at one of its ends. */
  readonly look?: string | undefined;
  readonly content?: ReactNode;
}

interface TickListProps {
  readonly part: Part;
  readonly title: string;
  readonly text: string;
  readonly items: readonly TickItem[];
  readonly isChosen: IsChosen;
  readonly onTick: (parts: readonly (readonly [Part, ListName, string])[], on: boolean) => void;
  readonly onLook: (id: string) => void;
}

/** One part of what the own file says, by kind; each row goes into the proposal or not. Nothing when there is none. */
export function TickList({ title, text, items, ...props }: TickListProps) {
  const { language, format } = useTexts();
  if (items.length === 0) return null;
  return (
    <section className="combine-part">
      <h3>
        {title} <span className="detail-light">{format.number(items.length)}</span>
      </h3>
      <p>{text}</p>
      {COLLECTION_ORDER.map((collection) => {
        const its = items.filter(({ list }) => collectionOf(list) === collection);
        if (its.length === 0) return null;
        const label = collectionLabels[collection][language];
        return (
          <Disclosure
            key={collection}
            level={4}
            startsOpen={its.length <= SHORT}
            title={
              <>
                {label} <span className="detail-light">{format.number(its.length)}</span>
              </>
            }
          >
            <Rows label={label} items={its} {...props} />
          </Disclosure>
        );
      })}
    </section>
  );
}

type RowsProps = Omit<TickListProps, 'title' | 'text'> & { readonly label: string };

function Rows({ part, label, items, isChosen, onTick, onLook }: RowsProps) {
  const texts = useCombineTexts();
  const lang = useDataLang();
  const [limit, setLimit] = useState(STEP);
  const shown = items.slice(0, limit);
  const left = items.length - shown.length;
  const all = (on: boolean) =>
    onTick(
      items.map(({ list, id }) => [part, list, id] as const),
      on,
    );
  return (
    <>
      {items.length > 1 && (
        <p className="combine-all">
          <button
            type="button"
            className="link"
            aria-label={texts.allOf(label)}
            onClick={() => all(true)}
          >
            {texts.all}
          </button>{' '}
          <button
            type="button"
            className="link"
            aria-label={texts.noneOf(label)}
            onClick={() => all(false)}
          >
            {texts.none}
          </button>
        </p>
      )}
      <ul className="combine-rows">
        {shown.map(({ list, id, name, look, content }) => (
          <li key={`${list} ${id}`}>
            <div className="combine-row">
              <label>
                <input
                  type="checkbox"
                  checked={isChosen(part, list, id)}
                  onChange={({ target }) => onTick([[part, list, id]], target.checked)}
                />
                <span lang={lang}>{name}</span>
              </label>
              {look !== undefined && <LookButton name={name} onLook={() => onLook(look)} />}
            </div>
            {content}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="link" onClick={() => setLimit((now) => now + STEP)}>
          {texts.more(Math.min(STEP, left), left)}
        </button>
      )}
    </>
  );
}
