import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './fingerprint.mjs';

/** Most that may go over the line, in kB (1,000 bytes) after gzip -9. */
const BUDGETS = {
  firstScripts: 115,
  allScripts: 158,
  hostScript: 3,
  otherScript: 50,
  /** Reads and checks files of visitors: only who opens one fetches it. */
  reader: 60,
  allStyles: 14,
  network: 150,
};

/** What a shell has beside what both have, by the names of the files that scripts/bundle/appChunks.ts makes. */
const SHELLS = [
  { name: 'de app', holds: /^assets\/(app|common|network)-[^/]*\.js$/ },
  { name: 'de ingesloten kaart', holds: /^assets\/(embed|common|network)-[^/]*\.js$/ },
];

/** A worker: all that it needs stands in one file. */
const READER = /^assets\/readingWorker-/;

/** What pages of others load, to show the app. */
const HOST_SCRIPT = 'embed/v1.js';

/** @typedef {{ what: string, files: string[], limit: number }} Measured */

/**
 * What must be measured in a built site: together what index.html begins with, with what it fetches ahead until the app
 * works, and one by one what comes later.
 * @param {string} dist
 * @returns {Measured[]}
 */
export function budgetedParts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const first = filesLoadedBy(html);
  const ahead = filesFetchedAhead(html);
  const all = filesBelow(dist).map((file) => relative(dist, file).split(sep).join('/'));
  const scripts = all.filter((file) => file.endsWith('.js'));
  const networks = all.filter((file) => /^data\/.*\/netwerk\.json$/.test(file));
  return [
    {
      what: 'scripts vóór de eerste tekening',
      files: first.filter((file) => file.endsWith('.js')),
      limit: BUDGETS.firstScripts,
    },
    ...SHELLS.map(({ name, holds }) => ({
      what: `scripts tot ${name} werkt`,
      files: [...first, ...ahead, ...scripts.filter((file) => holds.test(file))].filter((file) =>
        file.endsWith('.js'),
      ),
      limit: BUDGETS.allScripts,
    })),
    {
      what: 'stijlen tot de app werkt',
      files: [...first, ...ahead].filter((file) => file.endsWith('.css')),
      limit: BUDGETS.allStyles,
    },
    {
      what: 'script voor pagina’s van anderen',
      files: scripts.filter((file) => file === HOST_SCRIPT),
      limit: BUDGETS.hostScript,
    },
    ...scripts
      .filter((file) => ![...first, ...ahead, HOST_SCRIPT].includes(file))
      .map((file) => ({
        what: file,
        files: [file],
        limit: READER.test(file) ? BUDGETS.reader : BUDGETS.otherScript,
      })),
    ...networks.map((file) => ({ what: file, files: [file], limit: BUDGETS.network })),
  ];
}

/**
 * The scripts, preloaded modules and style sheets that a page begins with, as paths inside the site.
 * @param {string} html
 */
export function filesLoadedBy(html) {
  return addressesIn(html, (tag) => STARTS.test(tag) && !WAITS.test(tag));
}

/**
 * The files that a page fetches behind those, for what it starts a moment later.
 * @param {string} html
 */
export function filesFetchedAhead(html) {
  return addressesIn(html, (tag) => WAITS.test(tag));
}

const STARTS = /^<script\b|\brel="(modulepreload|stylesheet)"/;
const WAITS = /\bfetchpriority="low"/;

/**
 * @param {string} html
 * @param {(tag: string) => boolean} isWanted
 */
function addressesIn(html, isWanted) {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter(isWanted)
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => posix.normalize(address));
}

/**
 * Size in kB after gzip -9, file by file as a server sends them.
 * @param {string} dist
 * @param {readonly string[]} files
 */
export function compressedSize(dist, files) {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * A site that lacks what the budgets are about would pass them all; this says what it lacks.
 * @param {string} dist
 * @returns {string | undefined}
 */
export function whatIsMissing(dist) {
  if (!existsSync(join(dist, 'index.html'))) return 'Er is nog niets gebouwd: npm run build';
  const empty = budgetedParts(dist).find(({ files }) => files.length === 0);
  if (empty !== undefined) return `Niets gevonden voor: ${empty.what}`;
  const hasNetwork = budgetedParts(dist).some(({ limit }) => limit === BUDGETS.network);
  return hasNetwork ? undefined : 'Geen enkele versie van de gegevens gevonden onder dist/data';
}
