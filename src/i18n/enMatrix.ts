import { formatCount, formatNumber } from './enFormat.ts';
import type { nlMatrix } from './nlMatrix.ts';
import type { Translated } from './translated.ts';

/** The texts of the matrix in English; part of en.ts. */
export const enMatrix: Translated<typeof nlMatrix> = {
  title: 'Who does what',
  rowsLabel: 'Rows',
  columnsLabel: 'Columns',
  notWithRows: (columns) => `${columns} (not with these rows)`,
  orderLabel: 'Order',
  divisionLabel: 'Division',
  columnLabel: 'Show',
  orders: {
    group: 'by group',
    name: 'by name',
    total: 'by total',
    likeness: 'what is alike together',
  },
  grouped: {
    pilots: 'Pilots by programme',
    programmas: 'Programmes by kind',
    organisaties: 'Organisations by kind',
    themas: 'Themes',
    soorten: 'By kind',
  },
  asGiven: 'as in the data',
  noProgramme: 'no national programme known',
  noKind: 'another kind',
  noPlace: 'national, or place not known',
  unknown: 'not known',
  total: 'total',
  sum: 'Together',
  within: (column, group) => `“${column}” at “${group}”`,
  caption: (rows, columns) => `${rows} by ${columns}`,
  hidden: (count) => `filters hide ${formatCount(count, 'row', 'rows')}`,
  doesNotFit: (rows, columns) =>
    `${rows} have no ${columns} in the data. Choose other columns or other rows.`,
  loading: 'Loading the divisions …',
  failed: 'The divisions could not be loaded. Choose other rows.',

  spots: 'White spots',
  none: (what, where) => `No ${what} in the sources for ${where}.`,
  nothing: (where) => `Nothing in the sources for ${where}.`,
  of: (count, what) => `Of ${formatNumber(count)} ${what} that is not known.`,
  emptyRows: (count, names) =>
    `With nothing in the sources: ${formatCount(count, 'row', 'rows')} (${names}).`,
  emptyCells: (empty, uncertain) =>
    `Besides, ${empty === 1 ? '1 cell is' : `${formatNumber(empty)} cells are`} empty${
      uncertain === 0
        ? '.'
        : `; of ${formatNumber(uncertain)} of these not all of the row is known.`
    }`,
  noSpots: 'Every column has something.',
  more: (count) => `${formatNumber(count)} more`,
  showAll: 'Show all white spots',
  emptyMeans: 'Empty = nothing known in the sources.',
  openCells: 'Choose a cell for the names.',

  keys: 'Arrow keys go to another cell, Enter opens it, Escape closes it.',
  derived: {
    organisaties:
      'An organisation counts with what its own record says, and with the programmes, pilots and other things that it works on. The latter is derived: a cell with only such names has a dotted edge.',
    themas:
      'A theme does not have these fields itself. Counted is what belongs to the theme by a relation: all of this table is derived.',
    regios:
      'Counted are pilots that work in the region, by their regions and gemeenten. A pilot counts in every region that it works in.',
  },
  cell: (row, column) => `${row}: ${column}`,
  literal: 'Stands like this in its own record',
  derivedList: 'Derived',
  derivedBadge: 'derived',
  worksHere: 'works in this region',

  saveTitle: 'Save this matrix',
  formats: {
    png: {
      name: 'Image (PNG)',
      use: 'For Word, PowerPoint or a website: the whole table with all columns, groups folded.',
    },
    xlsx: {
      name: 'Workbook (XLSX)',
      use: 'For Excel or LibreOffice: a sheet with the counts and one with all names.',
    },
    'csv-counts': {
      name: 'Table of the counts (CSV)',
      use: 'One line for each row of the matrix.',
    },
    'csv-names': {
      name: 'Table of the names (CSV)',
      use: 'One line for each name in a cell, with how it came there.',
    },
  },
  file: {
    counts: 'Counts',
    names: 'Names',
    line: 'Line',
    looks: { group: 'group', member: 'row', sum: 'together' },
    group: 'Group',
    row: 'Row',
    column: 'Column',
    name: 'Name',
    kind: 'Kind',
    how: 'How known',
    through: 'Through',
    origin: 'Origin',
  },
};
