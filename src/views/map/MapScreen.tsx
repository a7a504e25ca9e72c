import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Geo } from '../../data/geo.ts';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { type EntityId, pictureName } from '../../domain/network.ts';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { atlasOf } from './atlas.ts';
import type { Reserved, View } from './fitView.ts';
import type { FrameSize } from './MapCamera.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPopover } from './MapPopover.tsx';
import { chosenArea, mapData, selectedArea } from './mapData.ts';
import type { LocatedPlace } from './mapScene.ts';
import { PlaceControl } from './PlaceControl.tsx';
import { PlaceList, type PlaceListHandle } from './PlaceList.tsx';
import { useCovered } from './useCovered.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** In a frame narrower than this the legend folds to a button, px. */
const FOLD_WIDTH = 700;
/** Room the open legend takes at the left, and buttons at the top of a narrow frame, px. */
const LEGEND_WIDTH = 244;
const BUTTONS_HEIGHT = 64;

const reservedAt = (width: number): Reserved =>
  width < FOLD_WIDTH ? { left: 0, top: BUTTONS_HEIGHT } : { left: LEGEND_WIDTH, top: 0 };

/** What the opened panel is about: a spot with several pilots, or a region. */
type Opened =
  | { readonly kind: 'place'; readonly key: string }
  | { readonly kind: 'region'; readonly code: string; readonly at: LatLon };

/** The map with everything that stands on and around it, once the boundaries are there. */
export function MapScreen({ geo, wheelZoom }: { readonly geo: Geo; readonly wheelZoom: boolean }) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const { selection: selected, place: value } = useChoices();
  const { select } = useActions();
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const atlas = useMemo(() => atlasOf(geo), [geo]);
  const data = useMemo(() => mapData(atlas, network, visible), [atlas, network, visible]);
  const place = useMemo(() => chosenArea(atlas, network, value), [atlas, network, value]);
  const outline = useMemo(() => selectedArea(atlas, network, selected), [atlas, network, selected]);
  const pilotName = useCallback(
    (id: EntityId) => {
      const entity = network.entities.get(id);
      return entity ? pictureName(entity) : id;
    },
    [network],
  );

  const [map, setMap] = useState<LeafletMap | null>(null);
  const [frame, setFrame] = useState<{ size: FrameSize; home: View }>();
  const [opened, setOpened] = useState<Opened>();
  const [pointedAt, setPointedAt] = useState<string>();
  const stage = useRef<HTMLDivElement>(null);
  const covered = useCovered(stage, frame);
  const list = useRef<PlaceListHandle>(null);
  const onFrame = useCallback((size: FrameSize, home: View) => setFrame({ size, home }), []);
  const openRegion = useCallback(
    (code: string, at: LatLon) => setOpened({ kind: 'region', code, at }),
    [],
  );
  const close = useCallback(() => setOpened(undefined), []);
  const openPlace = useCallback(
    (place: LocatedPlace) => {
      const [only, ...others] = place.pilots;
      if (others.length > 0) return setOpened({ kind: 'place', key: place.key });
      setOpened(undefined);
      select(only);
    },
    [select],
  );

  const panel = opened && describe(opened);
  const around = data.places.find(({ pilots }) => pilots.includes(selected ?? ''))?.at;
  const pointed = pointedAt === undefined ? undefined : regionInWords(pointedAt);
  return (
    <div className="map-view">
      <div ref={stage} className="map-frame">
        <button type="button" className="map-skip button" onClick={() => list.current?.open()}>
          {texts.map.skip}
        </button>
        <div className="map-corner">
          <PlaceControl geo={geo} />
          <MapLegend data={data} folded={frame !== undefined && frame.size.width < FOLD_WIDTH} />
        </div>
        <MapCanvas
          atlas={atlas}
          data={data}
          outline={outline}
          place={place}
          pointedAt={pointedAt}
          selected={selected}
          pilotName={pilotName}
          frame={frame}
          covered={covered}
          reserved={reservedAt}
          animate={animate}
          wheelZoom={wheelZoom}
          onMap={setMap}
          onFrame={onFrame}
          onPoint={setPointedAt}
          onOpenRegion={openRegion}
          onOpenPlace={openPlace}
          onBackground={close}
        />
        {map && panel && (
          <MapPopover
            key={panel.key}
            map={map}
            at={panel.at}
            title={panel.title}
            pilots={panel.pilots}
            empty={panel.empty}
            onClose={close}
          />
        )}
        {map && frame && (
          <ZoomButtons map={map} home={frame.home} animate={animate} around={around} />
        )}
        <p className="map-pointed" aria-hidden="true">
          {pointed}
        </p>
        <PlaceList atlas={atlas} data={data} onRegion={setPointedAt} ref={list} />
      </div>
      <p className="map-attribution">{texts.map.attribution}</p>
    </div>
  );

  function regionInWords(code: string): string | undefined {
    const name = atlas.regions.find((region) => region.code === code)?.name;
    if (name === undefined) return undefined;
    const count = data.byRegion.get(code)?.size ?? 0;
    return count === 0 ? texts.map.regionNone(name) : texts.map.pilotsHere(name, count);
  }

  /** undefined when a filter has taken away what was opened. */
  function describe(target: Opened) {
    const among = (ids: ReadonlySet<EntityId>) => data.pilots.filter(({ id }) => ids.has(id));
    if (target.kind === 'region') {
      const region = atlas.regions.find(({ code }) => code === target.code);
      if (!region) return undefined;
      const pilots = among(data.byRegion.get(target.code) ?? new Set());
      const { name } = region;
      const filtered = visible.size < network.entities.size;
      const empty = filtered
        ? texts.map.noneFiltered
        : texts.map.noneHere(formatDate(network.file.version.date));
      const title = pilots.length === 0 ? name : texts.map.pilotsHere(name, pilots.length);
      return { key: target.code, at: target.at, title, pilots, empty };
    }
    const place = data.places.find(({ key }) => key === target.key);
    if (!place) return undefined;
    const pilots = among(new Set(place.pilots));
    const title = texts.map.pilotsHere(place.name, pilots.length);
    return { key: place.key, at: place.at, title, pilots, empty: '' };
  }
}
