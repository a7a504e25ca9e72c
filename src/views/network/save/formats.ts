import type { Network } from '../../../domain/network.ts';
import { linesCsv, nodesCsv } from '../../../export/excerptCsv.ts';
import { toGexf } from '../../../export/gexf.ts';
import { toGraphml } from '../../../export/graphml.ts';
import type { Excerpt } from '../../../export/graphRecords.ts';
import type { Origin } from '../../../parts/origin.ts';
import { colophonOf } from './colophon.ts';

/** What can be saved: two of the picture, the others of the data. */
export const PICTURES = ['png', 'svg'] as const;
export const TABLES = ['csv-nodes', 'csv-lines', 'gexf', 'graphml'] as const;
export type PictureFormat = (typeof PICTURES)[number];
export type DataFormat = (typeof TABLES)[number];
export type Format = PictureFormat | DataFormat;

export function isPicture(format: Format): format is PictureFormat {
  return format === 'png' || format === 'svg';
}

const CSV = 'text/csv;charset=utf-8';
const XML = 'application/xml';

/** A file with the chosen part of a version; `source` stands in every row of a table. */
export function dataBlob(
  format: DataFormat,
  network: Network,
  excerpt: Excerpt,
  origin: Pick<Origin, 'isOwnFile' | 'title'>,
  source: string,
): Blob {
  switch (format) {
    case 'csv-nodes':
      return new Blob([nodesCsv(network, excerpt, source)], { type: CSV });
    case 'csv-lines':
      return new Blob([linesCsv(network, excerpt, source)], { type: CSV });
    case 'gexf':
      return new Blob([toGexf(network, colophonOf(origin), excerpt)], { type: XML });
    case 'graphml':
      return new Blob([toGraphml(network, colophonOf(origin), excerpt)], { type: XML });
  }
}

/** Of each format: what it holds, when a name must tell that, and its ending. */
const ENDINGS: Readonly<Record<Format, string>> = {
  png: '.png',
  svg: '.svg',
  'csv-nodes': '-onderdelen.csv',
  'csv-lines': '-relaties.csv',
  gexf: '.gexf',
  graphml: '.graphml',
};

/** Such as netwerkkaart-16-27-2026-11-wie-werkt-waaraan.svg; of a part of the data: …-keuze-relaties.csv. */
export function fileNameOf(
  format: Format,
  { fileStem }: Pick<Origin, 'fileStem'>,
  { lens, filtered }: { readonly lens: string; readonly filtered: boolean },
): string {
  const part = isPicture(format) ? `-${lens}` : filtered ? '-keuze' : '';
  return `${fileStem}${part}${ENDINGS[format]}`;
}
