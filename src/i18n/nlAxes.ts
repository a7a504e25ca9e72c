/** What the rows and the columns of the matrix can be, in Dutch (B1); part of nl.ts. */
export const nlAxes = {
  rows: {
    pilots: 'Pilots',
    programmas: 'Programma’s',
    'pilots-programmas': 'Pilots en programma’s',
    organisaties: 'Organisaties',
    themas: 'Thema’s',
    regios: 'Regio’s',
    soorten: 'Soorten',
  },
  columns: {
    leefdomeinen: 'Leefdomeinen',
    domeinen: 'Domeinen',
    stappen: 'Stappen',
    randvoorwaarden: 'Randvoorwaarden',
    'stappen-randvoorwaarden': 'Stappen en randvoorwaarden',
    doelgroepen: 'Doelgroepen',
    themas: 'Thema’s',
    partnergroepen: 'Partnergroepen',
    lagen: 'Lagen',
  },
} as const;
