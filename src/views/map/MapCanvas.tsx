import type { MultiPolygon } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import type { LatLon } from '../../domain/geo/mercator.ts';
import type { EntityId } from '../../domain/network.ts';
import type { Box } from '../../drawing/boxes.ts';
import { useTexts } from '../../i18n/texts.ts';
import { isFramed } from '../../ui/isFramed.ts';
import type { Atlas } from './atlas.ts';
import { AreaOutline, Borders, Hairlines, Land, OverlayBorders } from './Background.tsx';
import type { Reserved, View } from './fitView.ts';
import { KadasterBackground } from './Kadaster.tsx';
import { type FrameSize, MapCamera } from './MapCamera.tsx';
import { MarksPane } from './MarksPane.tsx';
import { type ChosenArea, type MapData, namedRegions } from './mapData.ts';
import type { LocatedPlace } from './mapScene.ts';
import { PlaceLayer } from './PlaceLayer.tsx';
import { partnerNames } from './partnerNames.ts';
import { quietNames } from './quietNames.ts';
import { RegionLayer } from './RegionLayer.tsx';
import { TieLines } from './TieLines.tsx';
import type { Ties } from './useTies.ts';
import { YieldToPage } from './YieldToPage.tsx';

interface MapCanvasProps {
  readonly atlas: Atlas;
  /** The division that is drawn over it. */
  readonly overlay: Atlas | undefined;
  readonly data: MapData;
  /** The area of what is selected. */
  readonly outline: MultiPolygon | undefined;
  readonly ties: Ties;
  /** The chosen gemeente or region, and its area. */
  readonly place: ChosenArea | undefined;
  /** Code of the region under the pointer or being read in the list. */
  readonly pointedAt: string | undefined;
  readonly selected: EntityId | undefined;
  readonly pilotName: (id: EntityId) => string;
  /** undefined until the map has a view. */
  readonly frame: { readonly size: FrameSize; readonly home: View } | undefined;
  /** What stands over the map, in px of the frame: no names there. */
  readonly covered: readonly Box[];
  readonly reserved: (width: number) => Reserved;
  readonly animate: boolean;
  /** It stands on paper: as a whole, and as large as its style sheet says. */
  readonly printing: boolean;
  /** Whether the background map of the Kadaster lies under it. */
  readonly kadaster: boolean;
  readonly onMap: (map: LeafletMap | null) => void;
  readonly onFrame: (size: FrameSize, home: View) => void;
  readonly onPoint: (code: string | undefined, at?: LatLon) => void;
  readonly onOpenRegion: (code: string, at: LatLon) => void;
  readonly onOpenPlaces: (places: readonly LocatedPlace[]) => void;
  readonly onBackground: () => void;
}

/** The boundaries are not made for a closer look. */
const MAX_ZOOM = 11;

/** Leaflet with the layers of the map, and nothing of its own look. */
export function MapCanvas(props: MapCanvasProps) {
  const { atlas, overlay, data, outline, place, pointedAt, selected, frame, animate } = props;
  const texts = useTexts();
  const { ties } = props;
  const quiet = useMemo(
    () => [...partnerNames(ties.partners), ...quietNames(texts.map)],
    [ties, texts],
  );
  const regions = useMemo(() => namedRegions(atlas, data), [atlas, data]);
  const points = useMemo(
    () => pointsToShow(data.places, selected, outline),
    [data, selected, outline],
  );
  const pointed = atlas.regions.find(({ code }) => code === pointedAt);
  // Leaflet reads its options once.
  const [options] = useState({
    // Ours walks over regions and marks, see useMapWalk.
    keyboard: false,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    maxZoom: MAX_ZOOM,
    maxBoundsViscosity: 0.8,
    wheelPxPerZoomLevel: 90,
    fadeAnimation: false,
    zoomAnimation: animate,
    inertia: animate,
    bounceAtZoomLimits: false,
  });
  return (
    <MapContainer className="map-canvas" ref={props.onMap} {...options}>
      {isFramed() && <YieldToPage />}
      <Labelled label={texts.map.label} description={texts.map.keys} />
      <MapCamera
        reserved={props.reserved}
        points={points}
        animate={animate}
        onFrame={props.onFrame}
        printed={props.printing ? (place?.area ?? 'country') : undefined}
      />
      {frame && (
        <>
          <Background onClick={props.onBackground} />
          {props.kadaster && <KadasterBackground />}
          <Land atlas={atlas} />
          <RegionLayer
            key={atlas.division}
            regions={atlas.regions}
            byRegion={data.byRegion}
            onHover={props.onPoint}
            onOpen={props.onOpenRegion}
          />
          <Hairlines atlas={atlas} />
          <Borders key={`borders-${atlas.division}`} atlas={atlas} />
          {overlay && <OverlayBorders key={`over-${overlay.division}`} atlas={overlay} />}
          {pointed && (
            <AreaOutline key={pointed.code} area={pointed.area} name="map-pointed-area" />
          )}
          {place && <PlaceLayer {...place} follows={selected === undefined} animate={animate} />}
          <TieLines ties={ties} />
          {outline && <AreaOutline key={selected} area={outline} name="map-selected-area" />}
          <MarksPane
            atlas={atlas}
            data={data}
            regions={regions}
            quiet={quiet}
            selected={selected}
            pilotName={props.pilotName}
            frame={frame.size}
            covered={props.covered}
            home={frame.home}
            animate={animate}
            onPoint={props.onPoint}
            onOpenRegion={props.onOpenRegion}
            onOpen={props.onOpenPlaces}
          />
        </>
      )}
    </MapContainer>
  );
}

/** One named region of the page. */
function Labelled({ label, description }: { label: string; description: string }) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', label);
    container.setAttribute('aria-description', description);
  }, [map, label, description]);
  return null;
}

/** A click on the map beside a region; on a region Leaflet tells both, and the region opens after. */
function Background({ onClick }: { onClick: () => void }) {
  useMapEvents({ preclick: onClick });
  return null;
}

/** Where the selection is: its marks, and the corners of its area. */
function pointsToShow(
  places: readonly LocatedPlace[],
  selected: EntityId | undefined,
  outline: MultiPolygon | undefined,
): readonly LatLon[] {
  if (selected === undefined) return [];
  const marks = places.filter(({ pilots }) => pilots.includes(selected)).map(({ at }) => at);
  if (marks.length > 0 || !outline) return marks;
  const lons = outline.coordinates.flat(2).map(([lon = 0]) => lon);
  const lats = outline.coordinates.flat(2).map(([, lat = 0]) => lat);
  return [
    { lat: Math.min(...lats), lon: Math.min(...lons) },
    { lat: Math.max(...lats), lon: Math.max(...lons) },
  ];
}
