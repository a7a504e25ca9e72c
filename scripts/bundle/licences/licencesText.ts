import { nl } from '../../../src/i18n/nl.ts';
import { nlOpenData } from '../../../src/i18n/nlOpenData.ts';
import type { LicensedPackage } from './readPackage.ts';

const RULE = '-'.repeat(78);

/** What we made or adapted ourselves, as the page and data/geo/README.md say it, with where the licence stands. */
const OWN = [
  ['Deze kaart (software): EUPL-1.2', 'https://spdx.org/licenses/EUPL-1.2.html'],
  [
    `${nlOpenData.licenceData} ${nlOpenData.licenceDataName}`,
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ],
  [
    nl.map.attribution,
    `${nlOpenData.licenceMapName}: https://creativecommons.org/licenses/by/4.0/`,
    'Natural Earth 4.1.0: publiek domein, via world-atlas 2.0.2 (ISC, Copyright 2013-2019 Michael Bostock)',
  ],
] as const;

/** The list that goes along with the site: each package once, by name, whatever order they come in. */
export function licencesText(packages: readonly LicensedPackage[]): string {
  const unique = new Map(packages.map((one) => [titleOf(one), one]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, one]) => one);
  return [
    `${nl.title} ${nl.titleYears}: licenties`,
    'Wat er in deze site zit, van wie het is en wat u ermee mag. Deze lijst is gemaakt bij het bouwen van de site.',
    ...OWN.map((lines) => lines.join('\n')),
    [
      'Software en letter van anderen',
      ...sorted.map((one) => `- ${titleOf(one)}: ${one.licence}`),
    ].join('\n'),
    ...sorted.map((one) => `${RULE}\n${titleOf(one)}\n${one.licence}\n\n${one.text}`),
  ]
    .join('\n\n')
    .concat('\n');
}

const titleOf = ({ name, version }: LicensedPackage) => `${name} ${version}`;
