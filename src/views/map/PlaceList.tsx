import {
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { DivisionId } from '../../state/choices.ts';
import type { Atlas } from './atlas.ts';
import { DivisionNote } from './DivisionChoice.tsx';
import type { MapData } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';
import { overlapInWords } from './regionWords.ts';

/** What the link over the map does. */
export interface PlaceListHandle {
  readonly open: () => void;
}

interface PlaceListProps {
  readonly atlas: Atlas;
  readonly overlay: DivisionId | undefined;
  readonly data: MapData;
  /** Which region the reader is at, so that the map can light it up. */
  readonly onRegion: (code: string | undefined) => void;
  readonly ref: Ref<PlaceListHandle>;
}

/** The same as the map, in words: every region with its pilots. */
export function PlaceList({ atlas, overlay, data, onRegion, ref }: PlaceListProps) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    open: () => {
      setOpen(true);
      button.current?.focus();
    },
  }));
  useReading(content, open, onRegion, () => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <div className={open ? 'map-list is-open' : 'map-list'}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {texts.map.listTitle}
      </button>
      {open && (
        <div id={id} ref={content} className="map-list-content">
          <DivisionNote division={atlas.division} />
          {atlas.regions.map(({ code, name }) => {
            const members = data.byRegion.get(code);
            const overlap = overlapInWords(atlas, code, overlay, texts);
            return (
              <section key={code} data-region={code}>
                <h3>
                  {name} <span className="map-count">{members?.size ?? 0}</span>
                </h3>
                {overlap !== undefined && <p className="map-note">{overlap}</p>}
                {members ? (
                  <PilotNames pilots={data.pilots.filter(({ id }) => members.has(id))} />
                ) : (
                  <p className="map-note">{texts.map.listNone}</p>
                )}
              </section>
            );
          })}
          {data.inNoRegion.length > 0 && (
            <section>
              <h3>
                {texts.map.listElsewhere}{' '}
                <span className="map-count">{data.inNoRegion.length}</span>
              </h3>
              <PilotNames pilots={data.inNoRegion} />
            </section>
          )}
        </div>
      )}
    </div>
  );
}

/**
 * While the list is open: tells which region is pointed at or has the focus, and closes on Escape.
 * Listens on the list as a whole; its parts are text.
 */
function useReading(
  list: RefObject<HTMLElement | null>,
  open: boolean,
  onRegion: (code: string | undefined) => void,
  onEscape: () => void,
) {
  const close = useRef(onEscape);
  useEffect(() => {
    close.current = onEscape;
  });
  useEffect(() => {
    const node = list.current;
    if (!open || !node) return;
    const stop = new AbortController();
    const { signal } = stop;
    const enter = ({ target }: Event) => {
      const region = target instanceof Element ? target.closest('[data-region]') : null;
      onRegion(region?.getAttribute('data-region') ?? undefined);
    };
    const leave = () => onRegion(undefined);
    node.addEventListener('mouseover', enter, { signal });
    node.addEventListener('focusin', enter, { signal });
    node.addEventListener('mouseleave', leave, { signal });
    node.addEventListener('focusout', leave, { signal });
    node.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close.current();
      },
      { signal },
    );
    return () => {
      stop.abort();
      leave();
    };
  }, [list, open, onRegion]);
}
