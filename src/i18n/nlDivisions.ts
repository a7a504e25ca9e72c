import { formatCount, formatNumber } from './nlFormat.ts';

const gemeenten = (count: number) => formatCount(count, 'gemeente', 'gemeenten');

/** The divisions of the country in Dutch (B1); part of the texts of the map. */
export const nlDivisions = {
  /** `about`: what they are for, in one line. `year`: of which year the division is, see data/geo. */
  names: {
    gemeente: {
      one: 'gemeente',
      many: 'gemeenten',
      about: 'Gemeente: regelt onder meer jeugdhulp, werk en bijstand.',
      year: 2023,
    },
    jeugdregio: {
      one: 'jeugdregio',
      many: 'jeugdregio’s',
      about: 'Jeugdregio: gemeenten die samen jeugdhulp regelen.',
      year: 2023,
    },
    rmcregio: {
      one: 'RMC-regio',
      many: 'RMC-regio’s',
      about:
        'RMC-regio: gemeenten die samen jongeren zonder diploma terug naar school of naar werk helpen. RMC betekent Regionaal Meld- en Coördinatiepunt.',
      year: 2026,
    },
    arbeidsmarktregio: {
      one: 'arbeidsmarktregio',
      many: 'arbeidsmarktregio’s',
      about: 'Arbeidsmarktregio: gemeenten die samen mensen naar werk helpen.',
      year: 2023,
    },
    ggdregio: {
      one: 'GGD-regio',
      many: 'GGD-regio’s',
      about:
        'GGD-regio: gemeenten die samen een GGD hebben. De GGD zorgt voor de gezondheid van iedereen.',
      year: 2023,
    },
    provincie: {
      one: 'provincie',
      many: 'provincies',
      about: 'Provincie: een van de twaalf bestuurlijke delen van het land.',
      year: 2023,
    },
  },
  per: 'Pilots per',
  over: 'Daaroverheen',
  none: 'geen',
  option: (division: string, count: number) => `${division} (${formatNumber(count)})`,
  about: (about: string, year: number) => `${about} Indeling van ${year}.`,
  border: (division: string) => `grens van een ${division}`,
  /** Under the pointer, behind the region itself. */
  also: (division: string, region: string) => `${division} “${region}”`,
  same: (division: string, other: string, region: string) =>
    `Deze ${division} heeft dezelfde gemeenten als ${other} “${region}”.`,
  within: (division: string, other: string, region: string, size: number) =>
    `Deze ${division} ligt helemaal in ${other} “${region}”, met ${gemeenten(size)}.`,
  divided: (division: string, count: number, others: string, list: string) =>
    `Deze ${division} valt in ${count} ${others}: ${list}.`,
  part: (region: string, count: number) => `${region} (${gemeenten(count)})`,
} as const;
