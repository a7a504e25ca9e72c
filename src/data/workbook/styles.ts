import type { DatePrecision } from '../tables/serialDate.ts';
import { datePrecision } from './dateFormat.ts';
import { parseXml } from './xml.ts';

/** For each style that a cell may have: how much of a date it shows, or undefined when it shows no date. */
export function readStyles(bytes: Uint8Array): (DatePrecision | undefined)[] {
  const codes = new Map<number, string>();
  const precisions: (DatePrecision | undefined)[] = [];
  let inCellStyles = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const format = attributes();
        codes.set(Number(format.get('numFmtId')), format.get('formatCode') ?? '');
      } else if (name === 'cellXfs') {
        inCellStyles = true;
      } else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes().get('numFmtId') ?? 0);
        precisions.push(datePrecision(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return precisions;
}
