import type { Map as LeafletMap } from 'leaflet';
import {
  Fragment,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { LatLon } from '../../domain/geo/mercator.ts';
import type { Pilot } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { PilotNames } from './PilotButton.tsx';
import { popoverSpot } from './popoverSpot.ts';

interface MapPopoverProps {
  readonly map: LeafletMap;
  readonly at: LatLon;
  readonly title: string;
  /** The pilots, by place when there are more places. */
  readonly parts: readonly {
    readonly name: string | undefined;
    readonly pilots: readonly Pilot[];
  }[];
  /** Brings the places apart. */
  readonly onZoom: (() => void) | undefined;
  /** How it lies in the division that is drawn over it. */
  readonly note: string | undefined;
  /** Shows everything about it, beside the map. */
  readonly more: (() => void) | undefined;
  /** Said instead of the list when it is empty. */
  readonly empty: string;
  readonly onClose: () => void;
}

/** The pilots of a spot or region by name, beside it; closes with Escape or its button. */
export function MapPopover({
  map,
  at,
  title,
  note,
  more,
  parts,
  onZoom,
  empty,
  onClose,
}: MapPopoverProps) {
  const texts = useTexts();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  const [spot, setSpot] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const place = () => {
      const node = panel.current;
      if (!node) return;
      const { x, y } = map.latLngToContainerPoint([at.lat, at.lon]);
      const { x: width, y: height } = map.getSize();
      setSpot(
        popoverSpot(
          { x, y },
          { width: node.offsetWidth, height: node.offsetHeight },
          { width, height },
        ),
      );
    };
    place();
    map.on('move zoomend resize', place);
    return () => {
      map.off('move zoomend resize', place);
    };
  }, [map, at]);

  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={panel}
      className="map-popover"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      style={spot}
      onKeyDown={closeOnEscape}
    >
      <div className="map-popover-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {note !== undefined && <p className="map-note">{note}</p>}
      {parts.length === 0 && <p className="map-note">{empty}</p>}
      {parts.map(({ name, pilots }) => (
        <Fragment key={name ?? ''}>
          {name !== undefined && <h3>{name}</h3>}
          <PilotNames pilots={pilots} />
        </Fragment>
      ))}
      {onZoom && (
        <button type="button" className="button" onClick={onZoom}>
          {texts.map.zoomHere}
        </button>
      )}
      {more && (
        <button type="button" className="link map-popover-more" onClick={more}>
          {texts.map.more}
        </button>
      )}
    </div>
  );
}
