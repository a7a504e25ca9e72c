import { formatCount, formatNumber } from './enFormat.ts';
import type { nlDivisions } from './nlDivisions.ts';
import type { Translated } from './translated.ts';

const municipalities = (count: number) => formatCount(count, 'municipality', 'municipalities');

/** The divisions of the country in English; part of the texts of the map. */
export const enDivisions: Translated<typeof nlDivisions> = {
  names: {
    gemeente: {
      one: 'municipality',
      many: 'municipalities',
      about:
        'Municipality (gemeente): arranges youth care, work and social assistance, among other things.',
      year: 2023,
    },
    jeugdregio: {
      one: 'youth care region',
      many: 'youth care regions',
      about: 'Youth care region (jeugdregio): municipalities that arrange youth care together.',
      year: 2023,
    },
    rmcregio: {
      one: 'RMC region',
      many: 'RMC regions',
      about:
        'RMC region: municipalities that together help young people without a diploma back to school or into work. RMC stands for Regionaal Meld- en Coördinatiepunt.',
      year: 2026,
    },
    arbeidsmarktregio: {
      one: 'labour market region',
      many: 'labour market regions',
      about:
        'Labour market region (arbeidsmarktregio): municipalities that together help people into work.',
      year: 2023,
    },
    ggdregio: {
      one: 'GGD region',
      many: 'GGD regions',
      about:
        'GGD region: municipalities that share a public health service (GGD), which looks after the health of everyone.',
      year: 2023,
    },
    provincie: {
      one: 'province',
      many: 'provinces',
      about: 'Province: one of the twelve administrative parts of the country.',
      year: 2023,
    },
  },
  per: 'Pilots per',
  over: 'Drawn over it',
  none: 'none',
  option: (division, count) => `${division} (${formatNumber(count)})`,
  about: (about, year) => `${about} Division of ${year}.`,
  border: (division) => `${division} boundary`,
  also: (division, region) => `${division} “${region}”`,
  same: (division, other, region) =>
    `This ${division} has the same municipalities as ${other} “${region}”.`,
  within: (division, other, region, size) =>
    `This ${division} lies wholly within ${other} “${region}”, which has ${municipalities(size)}.`,
  divided: (division, count, others, list) =>
    `This ${division} is divided over ${count} ${others}: ${list}.`,
  part: (region, count) => `${region} (${municipalities(count)})`,
};
