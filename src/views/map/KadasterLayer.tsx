import { TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import './kadaster.css';

/** The grey background map of the Kadaster, in the projection of web maps. */
const TILES =
  'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';

/** The background map under our own; its pictures come from the Kadaster for as long as this stands in the map. */
export function KadasterLayer() {
  const map = useMap();
  useEffect(() => {
    const layer = new TileLayer(TILES, { minZoom: 0, maxNativeZoom: 19 });
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map]);
  return null;
}
