import { error } from '../problem.ts';
import type { Check } from '../subject.ts';

/** A box around the European Netherlands, WGS84 degrees. */
const LAT = { min: 50.7, max: 53.7 };
const LON = { min: 3.2, max: 7.3 };

const within = (value: number, { min, max }: typeof LAT) => value >= min && value <= max;

/** The middle of a region lies in the Netherlands; most often wrong because its two numbers are swapped. */
export const checkPositions: Check = function* ({ records, words }) {
  const [latName, lonName] = ['position.lat', 'position.lon'].map((field) =>
    words.field('regions', field),
  );
  for (const { id, position } of records.regions) {
    if (position === undefined) continue;
    const { lat, lon } = position;
    if (within(lat, LAT) && within(lon, LON)) continue;
    const isSwapped = within(lon, LAT) && within(lat, LON);
    yield error(
      'position',
      { name: 'regions', record: id, path: ['position'] },
      `Het punt ${lat}, ${lon} ligt niet in Nederland.`,
      isSwapped
        ? `Verwissel ${latName} en ${lonName}.`
        : `Zoek het op: ${latName} ligt tussen ${LAT.min} en ${LAT.max}, ${lonName} tussen ${LON.min} en ${LON.max}.`,
    );
  }
};
