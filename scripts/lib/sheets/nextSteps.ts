/** What an editor types next: every command works as it is told. */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { isPublished, latestOf } from '../../../src/domain/versions.ts';
import { asArgument } from '../command/asArgument.ts';
import { readCollections } from '../folder/oneVersion.ts';
import { latestOfMonth, monthAfter, nextCorrection } from '../folder/versionId.ts';
import { readVersionList } from '../folder/versionList.ts';
import { contentHash } from './versionTables.ts';

/** How to begin anew, beside the tables at this path: a workbook, or a folder with CSV files. */
export function exportCommand(id: string, path: string): string {
  const kind = extname(path).toLowerCase() === '.xlsx' ? 'xlsx' : 'csv';
  return `npm run data:export -- --version ${id} --${kind} ${asArgument(freePath(path))}`;
}

/** The same path with the first number from 2 that is not taken: werkboek-2.xlsx. */
function freePath(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length).replace(/-[2-9]$|[\\/]+$/, '');
  for (let number = 2; ; number += 1) {
    const free = `${stem}-${number}${extension}`;
    if (!existsSync(free)) return free;
  }
}

const startCommand = (id: string): string => `npm run data:new-version -- ${id}`;
const writeCommand = (path: string, id: string): string =>
  `npm run data:import -- ${asArgument(path)} --version ${id} --write`;

/**
 * How to bring tables that were made of a published version, and have this mark, into a concept. That can only be one
 * that still says what they were made of. Throws a Refusal when a concept cannot be read.
 */
export function conceptAdvice(
  folder: string,
  path: string,
  origin: VersionInfo,
  hash: string | undefined,
): string {
  const { versions } = readVersionList(folder);
  const concepts = versions.filter((version) => !isPublished(version));
  const fit = concepts.find(({ id }) => contentHash(readCollections(folder, id)) === hash);
  if (fit) return `Schrijf het in het concept: ${writeCommand(path, fit.id)}`;
  const [concept] = concepts;
  if (concept) {
    return `In het concept ${concept.id} staat al iets anders dan waar dit van is gemaakt. Maak een nieuw werkboek en zet uw veranderingen daarin: ${exportCommand(concept.id, path)}`;
  }
  const ids = versions.map(({ id }) => id);
  const latest = latestOf(versions) ?? origin;
  if (latest.id === origin.id) {
    const id = monthAfter(origin.id);
    return `Begin een concept, zoals: ${startCommand(id)}\nSchrijf het in het concept: ${writeCommand(path, id)}`;
  }
  const id = nextCorrection(origin.id, ids);
  const outdated = `Na ${origin.id} is ${latest.id} gepubliceerd, dus dit is verouderd. Begin een concept, maak daar een nieuw werkboek van en zet uw veranderingen daarin: ${startCommand(monthAfter(latest.id))}`;
  if (latestOfMonth(origin.id, ids) !== origin.id) return outdated;
  return [
    outdated,
    `Wilt u alleen ${origin.id} verbeteren? Begin dan een verbetering: ${startCommand(id)}`,
    `Schrijf het daarin: ${writeCommand(path, id)}`,
  ].join('\n');
}

/** How to bring a proposal into a concept, when it was read into a published version. */
export function proposalAdvice(folder: string, path: string, { id }: VersionInfo): string {
  const { versions } = readVersionList(folder);
  const concept = versions.findLast((version) => !isPublished(version));
  if (concept) return `Schrijf het in het concept: ${writeCommand(path, concept.id)}`;
  const next = monthAfter((latestOf(versions) ?? { id }).id);
  return `Begin een concept, zoals: ${startCommand(next)}\nSchrijf het in het concept: ${writeCommand(path, next)}`;
}
