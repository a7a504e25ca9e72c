import type { Texts } from '../../i18n/texts.ts';
import type { QuietName } from './mapScene.ts';

/** Seas and neighbours, where their names have room; degrees, WGS84. */
export function quietNames({ seas, countries }: Texts['map']): readonly QuietName[] {
  return [
    { id: 'sea-north', name: seas.north, style: 'sea', at: { lat: 52.55, lon: 3.72 } },
    { id: 'sea-wadden', name: seas.wadden, style: 'sea', at: { lat: 53.2, lon: 5.13 } },
    { id: 'sea-ijssel', name: seas.ijssel, style: 'sea', at: { lat: 52.77, lon: 5.34 } },
    { id: 'country-be', name: countries.be, style: 'country', at: { lat: 51.1, lon: 4.5 } },
    { id: 'country-de', name: countries.de, style: 'country', at: { lat: 51.6, lon: 6.85 } },
  ];
}
