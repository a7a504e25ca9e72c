/**
 * The layers of src, each with its reason. Arrows point down: a folder may import what it names here, its own
 * files, and nothing else of the project. biome checks it, with the rules that `layerRules` makes of this table.
 *
 * @typedef {object} Layer
 * @property {string} folder
 * @property {string[]} mayImport other folders of src (or of the project, for scripts)
 * @property {string[]} [parts] folders within it that may import each other; without it they stand apart
 * @property {string[]} [packages] the only packages it may use; absent: any, except `notPackages`
 * @property {string[]} [notPackages]
 * @property {boolean} [withoutPage] it also runs where there is no page
 * @property {string} why
 */

const LEAFLET = ['leaflet', 'leaflet/**', 'react-leaflet', 'react-leaflet/**', '@react-leaflet/**'];
const BESIDE = ['src/ui', 'src/i18n', 'src/styles'];
const BELOW_VIEWS = ['src/state', 'src/data', 'src/domain', ...BESIDE];
const VIEWS_USE = [
  ...BELOW_VIEWS,
  'src/parts',
  'src/drawing',
  'src/layout',
  'src/background',
  'src/export',
];

const IN_SHELLS = [...BELOW_VIEWS, 'src/parts', 'src/views', 'src/panels', 'src/export'];

const BELOW_SCRIPTS = ['src/domain', 'src/data', 'src/drawing', 'src/layout', 'src/export'];
/** Editors read differences in the words of the page; no data is made with those. */
const BELOW_COMPARE = [...BELOW_SCRIPTS, 'src/i18n'];
const SCRIPTS_WHY =
  'Scripts use domain, data, drawing, layout and export only, and scripts/lib/compare the words of i18n: npm start makes the data anew when one of these changes (scripts/setup/build.mjs) and looks no further.';

/** The folders of scripts/lib: each may import those before it. */
const LIB = [
  'command',
  'folder',
  'geo',
  'check',
  'compare',
  'sheets',
  'versions',
  'openData',
  'build',
];

/** The folders of the network: from what stands where, to how it is painted, moved and explained. As above. */
const NETWORK = [
  'scene',
  'paint',
  'camera',
  'renderer',
  'rearrange',
  'groups',
  'legend',
  'walk',
  'save',
];

/** @type {Layer[]} The narrower folder stands after the wider one, and then it alone counts. */
export const LAYERS = [
  {
    folder: 'src',
    mayImport: [
      'src/app',
      'src/embed',
      'src/shell',
      'src/first',
      'src/views/network/network.css',
      'src/opening',
      'src/state',
      'src/data',
      ...BESIDE,
    ],
    notPackages: LEAFLET,
    why: 'main makes the store and chooses a shell; a new folder of src needs a line in scripts/lint/layers.mjs.',
  },
  {
    folder: 'src/domain',
    mayImport: [],
    parts: ['check', 'diff', 'explore', 'geo', 'time'],
    packages: ['zod/mini', 'minisearch'],
    withoutPage: true,
    why: 'domain is the model: it knows no other layer, no React, DOM or d3; of packages only the schema and the search.',
  },
  {
    folder: 'src/data',
    mayImport: ['src/domain', 'data/questions*.json'],
    parts: ['tables', 'workbook'],
    notPackages: ['react', 'react-dom', 'zustand', 'd3-*', ...LEAFLET],
    withoutPage: true,
    why: 'data turns files into valid data sets; it knows the model, and not how that is shown.',
  },
  {
    folder: 'src/data/tables',
    mayImport: ['src/domain'],
    notPackages: ['react', 'react-dom', 'zustand', 'd3-*', ...LEAFLET],
    withoutPage: true,
    why: 'tables says how a version stands in cells; a workbook is one way to keep cells, so workbook knows tables and tables knows no workbook.',
  },
  {
    folder: 'src/drawing',
    mayImport: ['src/domain'],
    packages: [],
    withoutPage: true,
    why: 'drawing knows how large nodes and names are and what overlaps: arithmetic that the layout and the views share.',
  },
  {
    folder: 'src/layout',
    mayImport: ['src/domain', 'src/drawing'],
    packages: [
      'd3-force',
      'd3-quadtree',
      'd3-polygon',
      'd3-delaunay',
      'graphology',
      'graphology-*',
    ],
    withoutPage: true,
    why: 'layout computes positions from the model, in a worker and in the build: the arithmetic of d3 and graphology only.',
  },
  {
    folder: 'src/background',
    mayImport: ['src/domain', 'src/layout'],
    packages: [],
    why: 'background computes beside the page or in slices on it; it knows what is computed, and not for whom.',
  },
  {
    folder: 'src/state',
    mayImport: ['src/domain', 'src/data', 'src/ui/use*.ts'],
    notPackages: ['react-dom', 'd3-*', ...LEAFLET],
    why: 'state holds what the visitor chose; it knows the data, and the hooks of ui, never who shows it.',
  },
  {
    folder: 'src/ui',
    mayImport: [],
    packages: ['react', 'react-dom'],
    why: 'ui holds small parts that know nothing of the subject: texts and data come in as props.',
  },
  {
    folder: 'src/i18n',
    mayImport: [],
    packages: ['react'],
    why: 'i18n holds texts and formats and knows nothing of the app; React only for its context.',
  },
  {
    folder: 'src/styles',
    mayImport: [],
    packages: [],
    why: 'styles stand beside everything and import nothing.',
  },
  {
    folder: 'src/export',
    mayImport: ['src/domain', 'src/data'],
    packages: [],
    withoutPage: true,
    why: 'export turns a version into the text of a file, in the page and in the build; it knows the model and no view.',
  },
  {
    folder: 'src/parts',
    mayImport: BELOW_VIEWS,
    notPackages: LEAFLET,
    why: 'A part knows the subject but no panel or view, so that both can use it.',
  },
  {
    folder: 'src/panels',
    mayImport: [...BELOW_VIEWS, 'src/parts', 'src/export', 'src/layout', 'src/background'],
    notPackages: LEAFLET,
    why: 'A panel stands beside any view, so it knows none of them; groups that no drawing has it finds with layout; only the map knows Leaflet.',
  },
  {
    folder: 'src/panels/ownData',
    mayImport: [...BELOW_VIEWS, 'src/parts', 'src/background', 'src/opening'],
    notPackages: LEAFLET,
    why: 'The page for own data opens files, so it alone of the panels knows opening.',
  },
  {
    folder: 'src/views',
    mayImport: VIEWS_USE,
    notPackages: LEAFLET,
    why: 'A view knows no other view, panel or shell, so that each can be replaced; only the map knows Leaflet.',
  },
  ...NETWORK.map((part, place) => ({
    folder: `src/views/network/${part}`,
    mayImport: VIEWS_USE,
    parts: NETWORK.slice(0, place),
    notPackages: LEAFLET,
    why: `A folder of the network knows those before it only, in this order: ${NETWORK.join(', ')}.`,
  })),
  {
    folder: 'src/views/map',
    mayImport: [...BELOW_VIEWS, 'src/parts', 'src/drawing', 'src/layout'],
    why: 'The map knows no other view, panel or shell, so that it can be replaced.',
  },
  {
    folder: 'src/opening',
    mayImport: [...BELOW_VIEWS, 'src/drawing', 'src/layout', 'src/background'],
    notPackages: LEAFLET,
    why: "opening makes a source of data of somebody's own file, with the places that it gives; of whose data it is a view, panel or shell knows no more than the name of that file.",
  },
  {
    folder: 'src/first',
    mayImport: ['src/state', 'src/domain', 'src/ui', 'src/views/network'],
    packages: [],
    why: 'first draws the network before React is there: it must stay small, so it knows the renderer and no part of the app.',
  },
  {
    folder: 'src/shell',
    mayImport: IN_SHELLS,
    notPackages: LEAFLET,
    why: 'What both shells have: it holds views and panels, and knows neither shell. Only the map knows Leaflet: it is loaded with the map alone.',
  },
  {
    folder: 'src/embed',
    mayImport: [...IN_SHELLS, 'src/shell', 'src/host/protocol*'],
    notPackages: LEAFLET,
    why: 'The embedded shell puts views and panels together; the full shell is none of its business. What it says to the page around it stands in the protocol of src/host.',
  },
  {
    folder: 'src/app',
    mayImport: [...IN_SHELLS, 'src/shell'],
    notPackages: LEAFLET,
    why: 'The full shell puts everything together; the embedded shell is none of its business.',
  },
  {
    folder: 'src/host',
    mayImport: [],
    packages: [],
    why: 'host is the script for pages of others: small, so it knows nothing of the app but the messages.',
  },
  {
    folder: 'scripts',
    mayImport: BELOW_SCRIPTS,
    parts: ['lib', 'setup', 'server'],
    why: SCRIPTS_WHY,
  },
  {
    folder: 'scripts/bundle',
    mayImport: [
      ...BELOW_SCRIPTS,
      'src/ui',
      'src/i18n',
      'src/views/network/scene',
      'src/views/network/paint',
    ],
    parts: ['server', 'setup'],
    why: 'scripts/bundle is part of the build of the app, which is made anew when anything of src changes: it may draw with the code that draws on the screen and use the words of the page, and knows no more of a view.',
  },
  { folder: 'scripts/lib', mayImport: BELOW_SCRIPTS, why: SCRIPTS_WHY },
  ...LIB.map((part, place) => ({
    folder: `scripts/lib/${part}`,
    mayImport: part === 'compare' ? BELOW_COMPARE : BELOW_SCRIPTS,
    parts: LIB.slice(0, place),
    why: `${SCRIPTS_WHY} And a folder of scripts/lib knows those before it only, in this order: ${LIB.join(', ')}.`,
  })),
];

const NO_PAGE =
  'This layer also runs where there is no page: in a worker, in the build and in plain Node.';
const PAGE_GLOBALS = ['window', 'document', 'navigator', 'location'];

/**
 * The configuration for biome that checks the table, and cycles everywhere. In the patterns a later line takes
 * back what an earlier one forbade, as in .gitignore.
 * @param {readonly Layer[]} [layers]
 */
export function layerRules(layers = LAYERS) {
  return {
    vcs: { enabled: false },
    files: { includes: ['**/src/**', '**/scripts/**', '!**/tests/**'] },
    formatter: { enabled: false },
    assist: { enabled: false },
    linter: {
      rules: {
        preset: 'none',
        // Types count: what depends on each other in thought cannot be understood apart.
        suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } },
      },
    },
    overrides: layers.map((layer) => ({
      includes: [`**/${layer.folder}/**`],
      linter: { rules: { style: styleRules(layer) } },
    })),
  };
}

/** @param {Layer} layer */
function styleRules({ mayImport, parts = [], packages, notPackages = [], withoutPage, why }) {
  // Import texts are relative ("../../domain/schema.ts"), so folders of src are known by their own name.
  const folders = mayImport.map((path) => path.replace(/^src\//, ''));
  const allowed = [
    ...['./**', '../*', '../../*'],
    ...parts.flatMap((part) => [`../${part}/**`, `../../${part}/**`]),
    ...folders.map(asPattern),
    ...(packages ?? []),
  ];
  const everything = packages === undefined ? '../**' : '**';
  return {
    noRestrictedImports: {
      level: 'error',
      options: {
        patterns: [
          { group: [everything, ...allowed.map((pattern) => `!${pattern}`)], message: why },
          { group: notPackages, message: why },
        ].filter(({ group }) => group.length > 0),
      },
    },
    ...(withoutPage && {
      noRestrictedGlobals: {
        level: 'error',
        options: { deniedGlobals: Object.fromEntries(PAGE_GLOBALS.map((name) => [name, NO_PAGE])) },
      },
    }),
  };
}

/** @param {string} path a folder, or files when it has a star */
function asPattern(path) {
  return path.includes('*') ? `**/${path}` : `**/${path}/**`;
}
