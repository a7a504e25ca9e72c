import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import { project } from '../../domain/geo/mercator.ts';
import type { EntityId } from '../../domain/network.ts';
import type { Box } from '../../drawing/boxes.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { View } from './fitView.ts';
import { bringIntoView, type FrameSize } from './MapCamera.tsx';
import { MapNames } from './MapNames.tsx';
import { MarkShape } from './MarkShape.tsx';
import {
  buildScene,
  type LocatedPlace,
  type NamedRegion,
  type QuietName,
  type SceneLabel,
} from './mapScene.ts';
import { useMapPosition } from './useMapPosition.ts';

interface MarksPaneProps {
  readonly places: readonly LocatedPlace[];
  readonly regions: readonly NamedRegion[];
  readonly quiet: readonly QuietName[];
  readonly selected: EntityId | undefined;
  readonly pilotName: (id: EntityId) => string;
  readonly frame: FrameSize;
  /** What stands over the map, in px of the frame. */
  readonly covered: readonly Box[];
  readonly home: View;
  readonly onOpen: (place: LocatedPlace) => void;
}

/** Names keep this far from the edge of the frame, in px. */
const EDGE = 4;
/** Above the regions, which Leaflet draws at 400. */
const LEVEL = { zIndex: '620' };

/** The pilots as buttons, with the names around them; Leaflet moves the whole pane. */
export function MarksPane(props: MarksPaneProps) {
  return (
    <Pane name="pilots" style={LEVEL}>
      <Marks {...props} />
    </Pane>
  );
}

function Marks(props: MarksPaneProps) {
  const { places, regions, quiet, selected, pilotName, frame, covered, home, onOpen } = props;
  const texts = useTexts();
  const map = useMap();
  const { zoom, origin } = useMapPosition();
  const scene = useMemo(
    () =>
      buildScene({
        places,
        regions,
        quiet,
        zoom,
        selected,
        pilotName,
        ...limits(zoom, home, frame, covered),
      }),
    [places, regions, quiet, zoom, selected, pilotName, frame, covered, home],
  );
  const isPlate = ({ style }: SceneLabel) => style === 'plate';
  const plates = scene.labels.filter(isPlate);
  const names = scene.labels.filter((label) => !isPlate(label));
  const list = useRef<HTMLDivElement>(null);
  const ignoreClick = useDragGuard(list);
  return (
    <div ref={list}>
      <MapNames labels={names} origin={origin} />
      {scene.marks.map(({ place, x, y, selected: isSelected }) => (
        <button
          key={place.key}
          type="button"
          className={isSelected ? 'map-mark is-selected' : 'map-mark'}
          style={{
            transform: `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`,
          }}
          aria-label={
            place.pilots.length === 1
              ? texts.map.onePilot(place.name, pilotName(place.pilots[0] ?? ''))
              : texts.map.pilotsHere(place.name, place.pilots.length)
          }
          aria-current={isSelected ? 'true' : undefined}
          aria-haspopup={place.pilots.length > 1 ? 'dialog' : undefined}
          onFocus={({ currentTarget }) => {
            // The keyboard also reaches marks outside the frame.
            if (currentTarget.matches(':focus-visible')) bringIntoView(map, [place.at], false);
          }}
          onClick={(event) => {
            // Leaflet would take it for a click on the map.
            event.stopPropagation();
            if (!ignoreClick.current) onOpen(place);
          }}
        >
          <svg width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true">
            <MarkShape
              count={place.pilots.length}
              hollow={place.kind === 'region'}
              selected={isSelected}
            />
          </svg>
        </button>
      ))}
      <MapNames labels={plates} origin={origin} onTop />
    </div>
  );
}

/**
 * At the first view names stay within the frame and clear of what stands over it; zoomed in, the
 * frame is a window on a larger map.
 */
function limits(zoom: number, home: View, { width, height }: FrameSize, covered: readonly Box[]) {
  if (Math.abs(zoom - home.zoom) > 0.01) return {};
  const middle = project(home.center, zoom);
  const [x, y] = [middle.x - width / 2, middle.y - height / 2];
  const inWorld = (box: Box): Box => ({
    left: box.left + x,
    top: box.top + y,
    right: box.right + x,
    bottom: box.bottom + y,
  });
  return {
    frame: inWorld({ left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE }),
    covered: covered.map(inWorld),
  };
}

/**
 * A mark stays under the pointer while the map is dragged, so the browser calls the end of a drag a
 * click. Also keeps a double click on a mark from zooming.
 */
function useDragGuard(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const map = useMap();
  const dragged = useRef(false);
  useEffect(() => {
    const node = element.current;
    const drag = () => {
      dragged.current = true;
    };
    const press = () => {
      dragged.current = false;
    };
    const stop = (event: Event) => event.stopPropagation();
    map.on('dragstart', drag);
    node?.addEventListener('pointerdown', press);
    node?.addEventListener('keydown', press);
    node?.addEventListener('dblclick', stop);
    return () => {
      map.off('dragstart', drag);
      node?.removeEventListener('pointerdown', press);
      node?.removeEventListener('keydown', press);
      node?.removeEventListener('dblclick', stop);
    };
  }, [map, element]);
  return dragged;
}
