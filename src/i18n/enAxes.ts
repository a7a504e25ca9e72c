import type { nlAxes } from './nlAxes.ts';
import type { Translated } from './translated.ts';

/** What the rows and the columns of the matrix can be, in English; part of en.ts. */
export const enAxes: Translated<typeof nlAxes> = {
  rows: {
    pilots: 'Pilots',
    programmas: 'Programmes',
    'pilots-programmas': 'Pilots and programmes',
    organisaties: 'Organisations',
    themas: 'Themes',
    regios: 'Regions',
    soorten: 'Kinds',
  },
  columns: {
    leefdomeinen: 'Areas of life',
    domeinen: 'Domains',
    stappen: 'Steps',
    randvoorwaarden: 'Conditions',
    'stappen-randvoorwaarden': 'Steps and conditions',
    doelgroepen: 'Target groups',
    themas: 'Themes',
    partnergroepen: 'Partner groups',
    lagen: 'Layers',
  },
};
