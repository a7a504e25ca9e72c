/** Where the files of the map stand, relative to public/data/; the boundaries also within data/. */
export const GEMEENTEN_FILE = 'geo/gemeenten.topo.json';
export const LANDEN_FILE = 'geo/omgeving.topo.json';
export const DIVISIONS_FILE = 'geo/indelingen.json';
