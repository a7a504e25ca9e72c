import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import './searchField.css';

const SHOWN_RESULTS = 8;

export interface SuggestFieldProps<T> {
  /** What it searches for. */
  readonly label: string;
  /** Stands in the empty field; the label by itself. */
  readonly hint?: string;
  /** What matches a text that is not empty, best first. */
  readonly find: (text: string) => readonly T[];
  readonly keyOf: (item: T) => string;
  readonly show: (item: T) => ReactNode;
  readonly onChoose: (item: T) => void;
  /** How much was found, to be read aloud. */
  readonly tellCount: (count: number) => string;
  readonly tellNothing: (text: string) => string;
  /** Shows everything that matches; without it Enter takes the best match. */
  readonly all?: {
    readonly show: (text: string) => void;
    readonly label: (text: string, count: number) => string;
  };
  /** Called when the visitor chose, either way. */
  readonly onDone?: (() => void) | undefined;
  /** Called when the visitor comes to the field: what it finds may be fetched now. */
  readonly onEnter?: () => void;
  /** The visitor asked for the field just now: typing goes there at once. */
  readonly takesFocus?: boolean;
}

/** A field to type in, with the best matches under it as buttons; the arrow keys go through them. */
export function SuggestField<T>({
  label,
  hint = label,
  find,
  keyOf,
  show,
  onChoose,
  tellCount,
  tellNothing,
  all,
  onDone,
  onEnter,
  takesFocus = false,
}: SuggestFieldProps<T>) {
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
    setText('');
    setOpen(false);
    onDone?.();
  };
  const choose = (item: T) => {
    // The result itself vanishes: whoever closes what it opens comes back here.
    input.current?.focus();
    onChoose(item);
    close();
  };
  const showAll = () => {
    all?.show(text.trim());
    close();
  };
  const submit = () => {
    // The list may be a moment behind what was typed.
    const [best] = find(text.trim());
    if (text.trim() === '') return;
    if (all) showAll();
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
          placeholder={hint}
          autoComplete="off"
          aria-controls={isOpen ? listId : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => {
            onEnter?.();
            setOpen(true);
          }}
        />
        <span className="visually-hidden" role="status">
          {isOpen ? tellCount(found.length) : ''}
        </span>
        {isOpen && <div className="search-veil" />}
        {isOpen && (
          <div className="search-results" id={listId}>
            {found.length === 0 ? (
              <p>{tellNothing(searched)}</p>
            ) : (
              <ul>
                {found.slice(0, SHOWN_RESULTS).map((item) => (
                  <li key={keyOf(item)}>
                    <button type="button" onClick={() => choose(item)}>
                      {show(item)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {found.length > 0 && all && (
              <button type="button" className="search-all" onClick={showAll}>
                {all.label(searched, found.length)}
              </button>
            )}
          </div>
        )}
      </form>
    </search>
  );
}
