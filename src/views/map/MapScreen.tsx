import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Geo } from '../../data/geo.ts';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { type EntityId, pictureName } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useEmbedding, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { atlasOf, prepareAtlases } from './atlas.ts';
import { DivisionNote } from './DivisionChoice.tsx';
import type { Reserved, View } from './fitView.ts';
import { KadasterSwitch } from './Kadaster.tsx';
import { type FrameSize, zoomTo } from './MapCamera.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPopover } from './MapPopover.tsx';
import { markName } from './MarkButton.tsx';
import { chosenArea, mapData, selectedArea } from './mapData.ts';
import type { LocatedPlace } from './mapScene.ts';
import { PlaceControl } from './PlaceControl.tsx';
import { PlaceList, type PlaceListHandle } from './PlaceList.tsx';
import { overlapInWords, pointedInWords } from './regionWords.ts';
import { useCovered } from './useCovered.ts';
import { useIdleWork } from './useIdleWork.ts';
import { useTies } from './useTies.ts';
import { useView } from './useView.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** In a frame narrower than this the legend folds to a button, px. */
const FOLD_WIDTH = 700;
/** Room the open legend takes at the left, and buttons at the top of a narrow frame, px. */
const LEGEND_WIDTH = 244;
const BUTTONS_HEIGHT = 64;
/** In a frame narrower than this the buttons stand under the field, px. */
const STACK_WIDTH = 520;

const reservedAt = (width: number): Reserved =>
  width < STACK_WIDTH
    ? { left: 0, top: 2 * BUTTONS_HEIGHT }
    : width < FOLD_WIDTH
      ? { left: 0, top: BUTTONS_HEIGHT }
      : { left: LEGEND_WIDTH, top: 0 };

/** What the opened panel is about: a mark with several pilots, or a region. */
type Opened =
  | { readonly kind: 'places'; readonly keys: readonly string[] }
  | { readonly kind: 'region'; readonly code: string; readonly at: LatLon };

/** The map with everything that stands on and around it, once the boundaries are there. */
export function MapScreen({ geo }: { readonly geo: Geo }) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const { selection: selected, place: value, division, overlay: over } = useChoices();
  const { select, choosePlace } = useActions();
  const embedding = useEmbedding();
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const atlas = atlasOf(geo, division);
  const overlay = over && atlasOf(geo, over);
  useIdleWork(useCallback(() => prepareAtlases(geo), [geo]));
  const data = useMemo(() => mapData(atlas, network, visible), [atlas, network, visible]);
  const place = useMemo(() => chosenArea(atlas, network, value), [atlas, network, value]);
  const ties = useTies(atlas, network, data, selected);
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
  const [pointed, setPointed] = useState<{ code: string; at: LatLon | undefined }>();
  const stage = useRef<HTMLDivElement>(null);
  const covered = useCovered(stage, frame);
  const list = useRef<PlaceListHandle>(null);
  const view = useView(frame ? map : null);
  const onFrame = useCallback((size: FrameSize, home: View) => setFrame({ size, home }), []);
  const point = useCallback(
    (code: string | undefined, at?: LatLon) =>
      setPointed(code === undefined ? undefined : { code, at }),
    [],
  );
  const openRegion = useCallback(
    (code: string, at: LatLon) => setOpened({ kind: 'region', code, at }),
    [],
  );
  const close = useCallback(() => setOpened(undefined), []);
  const openPlaces = useCallback(
    (places: readonly LocatedPlace[]) => {
      const [only, ...others] = new Set(places.flatMap(({ pilots }) => pilots));
      if (others.length > 0) {
        return setOpened({ kind: 'places', keys: places.map(({ key }) => key) });
      }
      setOpened(undefined);
      select(only);
    },
    [select],
  );

  const [kadaster, setKadaster] = useState(false);
  const printing = usePrinting();
  const folded = !printing && frame !== undefined && frame.size.width < FOLD_WIDTH;
  const panel = opened && describe(opened);
  const around = data.places.find(({ pilots }) => pilots.includes(selected ?? ''))?.at;
  return (
    <div className={`map-view${printing ? ' is-printed' : ''}${place ? ' has-place' : ''}`}>
      <div ref={stage} className={kadaster ? 'map-frame has-tiles' : 'map-frame'}>
        <button type="button" className="map-skip button" onClick={() => list.current?.open()}>
          {texts.map.skip}
        </button>
        <div className="map-corner">
          {!embedding && <PlaceControl geo={geo} />}
          {embedding?.parts.legenda !== false && (
            <MapLegend atlas={atlas} data={data} ties={ties} folded={folded} />
          )}
          <KadasterSwitch isOn={kadaster} onSwitch={setKadaster} />
        </div>
        <MapCanvas
          atlas={atlas}
          overlay={overlay}
          data={data}
          ties={ties}
          outline={outline}
          place={place}
          pointedAt={pointed?.code}
          selected={selected}
          pilotName={pilotName}
          frame={frame}
          covered={covered}
          reserved={reservedAt}
          animate={animate}
          printing={printing}
          kadaster={kadaster}
          onMap={setMap}
          onFrame={onFrame}
          onPoint={point}
          onOpenRegion={openRegion}
          onOpenPlaces={openPlaces}
          onBackground={close}
        />
        {map && panel && (
          <MapPopover
            key={panel.key}
            map={map}
            at={panel.at}
            title={panel.title}
            note={panel.note}
            more={panel.more}
            parts={panel.parts}
            onZoom={panel.zoom}
            empty={panel.empty}
            onClose={close}
          />
        )}
        {map && frame && (
          <ZoomButtons map={map} home={frame.home} animate={animate} around={around} />
        )}
        <p className="map-pointed" aria-hidden="true">
          {pointed && pointedInWords(atlas, overlay, data, pointed, texts)}
        </p>
        <PlaceList
          view={view}
          atlas={atlas}
          overlay={over}
          data={data}
          onRegion={point}
          ref={list}
        />
      </div>
      {folded && !embedding && (
        <div className="map-foot">
          <DivisionNote division={division} />
        </div>
      )}
      <p className="map-attribution">
        {texts.map.attribution} {kadaster && texts.map.kadasterSource}
      </p>
    </div>
  );

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
        : texts.map.noneHere(texts.format.date(network.file.version.date));
      const title = pilots.length === 0 ? name : texts.map.pilotsHere(name, pilots.length);
      const note = overlapInWords(atlas, target.code, over, texts);
      const more = () => {
        close();
        choosePlace(target.code);
      };
      const parts = pilots.length > 0 ? [{ name: undefined, pilots }] : [];
      return { key: target.code, at: target.at, title, note, more, parts, zoom: undefined, empty };
    }
    const places = data.places.filter(({ key }) => target.keys.includes(key));
    const [first, ...others] = places;
    if (!first) return undefined;
    return {
      key: target.keys.join(),
      at: first.at,
      title: markName(
        { places, pilots: [...new Set(places.flatMap(({ pilots }) => pilots))] },
        pilotName,
        texts,
      ),
      note: undefined,
      more: undefined,
      parts: places.map(({ name, pilots }) => ({
        name: others.length > 0 ? name : undefined,
        pilots: among(new Set(pilots)),
      })),
      zoom:
        others.length > 0
          ? () => {
              close();
              if (map) zoomTo(map, places, animate);
            }
          : undefined,
      empty: '',
    };
  }
}
