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
import { type GeoBox, isInView } from './inView.ts';
import type { MapData } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';
import { RegionSections } from './RegionSections.tsx';

/** What the link over the map does. */
export interface PlaceListHandle {
  readonly open: () => void;
}

interface PlaceListProps {
  readonly atlas: Atlas;
  readonly overlay: DivisionId | undefined;
  readonly data: MapData;
  /** What the map shows now. */
  readonly view: GeoBox | undefined;
  /** Which region the reader is at, so that the map can light it up. */
  readonly onRegion: (code: string | undefined) => void;
  readonly ref: Ref<PlaceListHandle>;
}

/** The same as the map, in words: every region with its pilots. */
export function PlaceList({ atlas, overlay, data, view, onRegion, ref }: PlaceListProps) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const [onlyInView, setOnlyInView] = useState(false);
  const regions =
    open && onlyInView && view
      ? atlas.regions.filter(({ area }) => isInView(area, view))
      : atlas.regions;
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
          <label className="map-in-view">
            <input
              type="checkbox"
              checked={onlyInView}
              onChange={({ target }) => setOnlyInView(target.checked)}
            />
            <span>{texts.map.onlyInView}</span>
          </label>
          <p className="map-note" role="status">
            {onlyInView && texts.map.inView(regions.length, atlas.regions.length)}
          </p>
          <RegionSections atlas={atlas} overlay={overlay} data={data} regions={regions} />
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
