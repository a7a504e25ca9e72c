import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../domain/network.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/texts.ts';
import { useSearch, useSelection } from '../state/useAppStore.ts';
import { KindMark } from './KindMark.tsx';
import { kindLine } from './kindLine.ts';
import './searchField.css';

const SHOWN_RESULTS = 8;

interface SearchFieldProps {
  /** What it searches for. */
  readonly label: string;
  readonly onChoose: (id: EntityId) => void;
  /** Shows everything that matches; without it Enter takes the best match. */
  readonly onShowAll?: (text: string) => void;
  /** Called when the visitor chose, either way. */
  readonly onDone?: () => void;
  /** The visitor asked for the field just now: typing goes there at once. */
  readonly takesFocus?: boolean;
}

/** A search field with the best matches under it. */
export function SearchField({
  label,
  onChoose,
  onShowAll,
  onDone,
  takesFocus = false,
}: SearchFieldProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const find = useSearch(network);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const searched = useDeferredValue(text.trim());
  const listId = useId();
  const box = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const found = useMemo(() => (searched === '' ? [] : find(searched)), [find, searched]);
  const isOpen = open && searched !== '';

  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  const close = () => {
    setOpen(false);
    onDone?.();
  };
  const choose = (id: EntityId) => {
    // The result itself vanishes: whoever closes the detail comes back here.
    input.current?.focus();
    onChoose(id);
    setText('');
    close();
  };
  const showAll = () => {
    onShowAll?.(text.trim());
    setText('');
    close();
  };
  const submit = () => {
    // The list may be a moment behind what was typed.
    const [best] = find(text.trim());
    if (text.trim() === '') return;
    if (onShowAll) showAll();
    else if (best !== undefined) choose(best);
  };

  return (
    <search className="search">
      <form
        ref={box}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) {
            event.stopPropagation();
            // First the focus, which opens the results again.
            input.current?.focus();
            setOpen(false);
          }
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            const stops = [
              ...(box.current?.querySelectorAll<HTMLElement>('input, .search-results button') ??
                []),
            ];
            const at = stops.indexOf(document.activeElement as HTMLElement);
            const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
            if (next) {
              event.preventDefault();
              next.focus();
            }
          }
        }}
      >
        <svg className="search-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10.5 10.5 4 4M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
        </svg>
        <input
          ref={input}
          type="search"
          className="search-input"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          aria-controls={isOpen ? listId : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
        />
        <span className="visually-hidden" role="status">
          {isOpen ? texts.search.results(found.length) : ''}
        </span>
        {isOpen && <div className="search-veil" />}
        {isOpen && (
          <div className="search-results" id={listId}>
            {found.length === 0 ? (
              <p>{texts.search.nothing(searched)}</p>
            ) : (
              <ul>
                {found.slice(0, SHOWN_RESULTS).map((id) => {
                  const entity = network.entities.get(id);
                  if (!entity) return null;
                  return (
                    <li key={id}>
                      <button type="button" onClick={() => choose(id)}>
                        <KindMark kind={entity.kind} />
                        <span>
                          {entity.record.name}
                          {'abbreviation' in entity.record &&
                            entity.record.abbreviation &&
                            ` (${entity.record.abbreviation})`}
                        </span>
                        <span className="search-kind">{kindLine(entity, network)}</span>
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
            {found.length > 0 && onShowAll && (
              <button type="button" className="search-all" onClick={showAll}>
                {texts.search.filterOn(searched)} ({formatNumber(found.length)})
              </button>
            )}
          </div>
        )}
      </form>
    </search>
  );
}
