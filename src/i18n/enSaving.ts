import { formatCount } from './enFormat.ts';
import type { nlSaving } from './nlSaving.ts';
import type { Translated } from './translated.ts';

const items = (count: number) => formatCount(count, 'item', 'items');

/** The texts of saving, in English; they come with what saves. */
export const enSaving: Translated<typeof nlSaving> = {
  title: 'Save this network',
  what: 'What do you want to save?',
  formats: {
    png: { name: 'Picture (PNG)', use: 'For Word, PowerPoint, email or a website.' },
    svg: {
      name: 'Drawing (SVG)',
      use: 'Stays sharp at every size, also on a poster. Names stay text.',
    },
    'csv-nodes': { name: 'Table of the items (CSV)', use: 'For Excel or LibreOffice.' },
    'csv-lines': { name: 'Table of the relations (CSV)', use: 'For Excel or LibreOffice.' },
    gexf: { name: 'Network (GEXF)', use: 'For Gephi, with the colours and places of this map.' },
    graphml: { name: 'Network (GraphML)', use: 'For yEd, Cytoscape and Gephi.' },
  },
  extent: 'Which part?',
  extents: { view: 'What is in view now', whole: 'The whole network of this choice' },
  size: 'How large?',
  sizes: { 1: 'Normal', 2: 'Sharp, also on paper', 3: 'Very sharp' },
  pixels: (width, height) => `${width} × ${height} pixels`,
  dark: 'With a dark background, as on the screen',
  dataOf: (things, relations) => `In the file: ${items(things)} and ${relations}.`,
  allData: 'All data of all versions is under “Open data” (through “About”).',
  save: 'Save file',
  saving: 'Making the file …',
  saved: (name) => `Made: ${name}. You find it among your downloads.`,
  smaller: (name, width, height) =>
    `Made: ${name}. Your browser cannot draw it as large as you asked. The picture is now ${width} × ${height} pixels. For a larger one: choose Drawing (SVG).`,
  notMade: (format) =>
    `Making ${format} did not work. Nothing was saved. Try again, or choose another kind of file.`,
  tooLarge:
    'This picture is too large for your browser. Choose Drawing (SVG), or save only what is in view now.',
  savedPerhaps: (name) =>
    `Made: ${name}. Is it not among your downloads? Then the site around this map blocks it.`,
  inFrame: {
    unknown:
      'This map is inside another site. Does no file appear among your downloads? Then that site blocks it. Open this map by itself in a new window: there it works.',
    doubtful:
      'Downloading will probably not work here. This map is sealed off inside another site, and those mostly block files. Copy the address, open it in a new window and save there.',
    refused:
      'Downloading does not work here. This map is sealed off inside another page, which blocks files. Copy the address, open it in a new window and save there.',
  },
  fullPage: 'Open this map in a new window',
  copyAddress: 'Copy the address of this map',
  heading: (title, lens) => `${title}: ${lens}`,
  comparedWith: (version) => `Compared with ${version}.`,
  filters: (words) => `Filters: ${words}.`,
  noFilters: 'Without filters.',
  selected: (name) => `Highlighted: ${name} and what is connected with it.`,
  lit: (count) => `Highlighted: ${items(count)}.`,
  cutOut: (inside, all) =>
    `This is a detail: ${inside} of the ${all} items of the drawing are in it.`,
  notDrawn: (words) => `Chosen, but not drawn: ${words}.`,
  describe: (things, lines) => `A network of ${things}, with ${lines}.`,
};
