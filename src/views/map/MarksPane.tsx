import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import { type LatLon, project } from '../../domain/geo/mercator.ts';
import type { EntityId } from '../../domain/network.ts';
import type { Box } from '../../drawing/boxes.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import type { Atlas } from './atlas.ts';
import type { View } from './fitView.ts';
import { bringIntoView, type FrameSize } from './MapCamera.tsx';
import { MapNames } from './MapNames.tsx';
import { MarkButton } from './MarkButton.tsx';
import type { MapData } from './mapData.ts';
import {
  buildScene,
  type LocatedPlace,
  type NamedRegion,
  type QuietName,
  type SceneLabel,
} from './mapScene.ts';
import { RegionButton } from './RegionButton.tsx';
import { markStop, regionStop, regionStopOf, stopsOf } from './stops.ts';
import { townsOf } from './towns.ts';
import { useMapPosition } from './useMapPosition.ts';
import { useMapWalk } from './useMapWalk.ts';

interface MarksPaneProps {
  readonly atlas: Atlas;
  readonly data: MapData;
  readonly regions: readonly NamedRegion[];
  readonly quiet: readonly QuietName[];
  readonly selected: EntityId | undefined;
  readonly pilotName: (id: EntityId) => string;
  readonly frame: FrameSize;
  /** What stands over the map, in px of the frame. */
  readonly covered: readonly Box[];
  readonly home: View;
  readonly animate: boolean;
  readonly onPoint: (code: string | undefined, at?: LatLon) => void;
  readonly onOpenRegion: (code: string, at: LatLon) => void;
  readonly onOpen: (places: readonly LocatedPlace[]) => void;
}

/** Names keep this far from the edge of the frame, in px. */
const EDGE = 4;
/** Above the regions, which Leaflet draws at 400. */
const LEVEL = { zIndex: '620' };
/** Least width of a mark for a mouse and for a finger, px; as in mapMarks.css. */
const TARGET = { mouse: 24, finger: 44 };

/** The pilots as buttons, with the names around them; Leaflet moves the whole pane. */
export function MarksPane(props: MarksPaneProps) {
  return (
    <Pane name="pilots" style={LEVEL}>
      <Marks {...props} />
    </Pane>
  );
}

function Marks(props: MarksPaneProps) {
  const { atlas, data, regions, quiet, selected, pilotName, frame, covered, home, animate } = props;
  const { andAround } = useTexts().map;
  const { select } = useActions();
  const target = TARGET[useMediaQuery('(pointer: coarse)') ? 'finger' : 'mouse'];
  const map = useMap();
  const { zoom, origin } = useMapPosition();
  const { areas, divisions } = atlas;
  const towns = useMemo(() => townsOf({ areas, divisions }), [areas, divisions]);
  const scene = useMemo(
    () =>
      buildScene({
        places: data.places,
        regions,
        quiet,
        towns,
        zoom,
        target,
        selected,
        pilotName,
        andAround,
        ...limits(zoom, home, frame, covered),
      }),
    [
      data,
      regions,
      quiet,
      towns,
      zoom,
      target,
      selected,
      pilotName,
      andAround,
      home,
      frame,
      covered,
    ],
  );
  const regionAt = (id: string) => atlas.regions.find(({ code }) => regionStop(code) === id);
  const [first] = scene.marks;
  const [anyRegion] = atlas.regions;
  const chosen = scene.marks.find((mark) => mark.selected) ?? first;
  const { stop, goTo } = useMapWalk({
    stops: () => stopsOf(scene.marks, atlas.regions, zoom),
    find: (id) => {
      if (regionAt(id)) return id;
      // At another zoom it may be one of several under one mark.
      const mark = scene.marks.find(({ places }) => places.some(({ key }) => markStop(key) === id));
      return mark && markStop(mark.key);
    },
    start: chosen ? markStop(chosen.key) : anyRegion && regionStop(anyRegion.code),
    home,
    animate,
    onEscape: () => {
      if (selected === undefined) return false;
      select(undefined);
      return true;
    },
  });
  const region = stop === undefined ? undefined : regionAt(stop);
  const regionSpot = region && regionStopOf(region, zoom);
  const inLayer = ({ x, y }: { x: number; y: number }) => ({ x: x - origin.x, y: y - origin.y });
  const focusOn = (id: string, at: LatLon | undefined) => (isVisible: boolean) => {
    goTo(id);
    // The keyboard also reaches what is outside the frame.
    if (isVisible && at) bringIntoView(map, [at], false);
  };
  const isPlate = ({ style }: SceneLabel) => style === 'plate';
  const list = useRef<HTMLDivElement>(null);
  const ignoreClick = useDragGuard(list);
  return (
    <div ref={list} className={target === TARGET.finger ? 'map-marks is-touch' : 'map-marks'}>
      <MapNames labels={scene.labels.filter((label) => !isPlate(label))} origin={origin} />
      {scene.marks.map((mark) => (
        <MarkButton
          key={mark.key}
          mark={mark}
          at={inLayer(mark)}
          isStop={stop === markStop(mark.key)}
          pilotName={pilotName}
          onFocus={(isVisible) => {
            focusOn(markStop(mark.key), mark.places[0]?.at)(isVisible);
            // The region that the keys come from has gone without telling.
            if (isVisible) props.onPoint(undefined);
          }}
          onOpen={() => {
            if (!ignoreClick.current) props.onOpen(mark.places);
          }}
        />
      ))}
      {region && regionSpot && (
        <RegionButton
          key={region.code}
          region={region}
          division={atlas.division}
          count={data.byRegion.get(region.code)?.size ?? 0}
          at={inLayer(regionSpot)}
          onFocus={(isVisible) => {
            focusOn(regionSpot.id, regionSpot.at)(isVisible);
            props.onPoint(region.code, regionSpot.at);
          }}
          onBlur={() => props.onPoint(undefined)}
          onOpen={() => props.onOpenRegion(region.code, regionSpot.at)}
        />
      )}
      <MapNames labels={scene.labels.filter(isPlate)} origin={origin} onTop />
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
