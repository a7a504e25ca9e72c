/** Reads the folder data/ as it is: nothing is trusted yet, and what cannot be read is a problem. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJson } from '../../../src/data/jsonSyntax.ts';
import { migrate } from '../../../src/data/migrate.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { COLLECTIONS, type RawCollections } from '../../../src/domain/check/structure.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import type { CollectionName } from '../../../src/domain/schema.ts';

/** Names for each published version the format it is in. */
export const PUBLISHED_FILE = 'published.json';

/** The collections of one version, and what went wrong while reading. */
export interface RawVersion {
  readonly raw: RawCollections;
  readonly unreadable: ReadonlySet<CollectionName>;
  readonly problems: readonly Problem[];
}

/** The text of a file, or undefined when it is not there or cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Names in a folder, sorted; none when the folder is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A problem with a file as a whole. */
export function fileProblem(code: string, file: string, message: string, advice: string): Problem {
  return { level: 'error', code, file, record: '', field: '', message, advice };
}

/** The format is later than this program: whatever else it would find wrong may be right. */
export function fromFuture(file: string, format: number): Problem {
  const message = `Deze gegevens hebben vorm ${format}. Dit programma kent vorm 1 tot en met ${SCHEMA_VERSION}.`;
  const advice =
    'Het programma is te oud: haal de nieuwste versie van dit project op en probeer het opnieuw.';
  return fileProblem(FROM_FUTURE, file, message, advice);
}
export const FROM_FUTURE = 'from-future';

/** Some editors of text put it before a file in UTF-8. */
const BYTE_ORDER_MARK = /^\ufeff/;

/** The value in a JSON file, or the problem that stands in the way. Never throws. */
export function readJson(folder: string, file: string): { value: unknown } | { problem: Problem } {
  const text = readText(join(folder, file));
  if (text === undefined) return { problem: missingFile(file) };
  const parsed = parseJson(text.replace(BYTE_ORDER_MARK, ''));
  if (parsed.ok) return { value: parsed.value };
  const { line, column, cutOff } = parsed.fault;
  return {
    problem: fileProblem(
      'not-json',
      file,
      cutOff
        ? `Het bestand houdt te vroeg op (regel ${line}, teken ${column}).`
        : `Dit is geen geldige JSON: het gaat mis op regel ${line}, teken ${column}.`,
      'Kijk daar of vlak ervoor: een komma te veel of te weinig, een aanhalingsteken of een haakje.',
    ),
  };
}

/**
 * Every collection of a version that can be read, brought from its format to the current one; a file
 * nobody knows is pointed out. Of a format this program does not know, or without any file, only that is said.
 */
export function readVersion(folder: string, format: number): RawVersion {
  const read: Record<string, unknown> = {};
  const unreadable = new Set<CollectionName>();
  const problems: Problem[] = [];
  for (const file of namesIn(folder)) {
    const name = file.replace(/\.json$/, '');
    if (name === file) {
      problems.push(unknownFile(file));
      continue;
    }
    const found = readJson(folder, file);
    if ('value' in found) {
      read[name] = found.value;
    } else {
      problems.push(found.problem);
      if (isCollection(name)) unreadable.add(name);
    }
  }
  if (Object.keys(read).length === 0 && unreadable.size === 0) {
    return {
      raw: {},
      unreadable: new Set(COLLECTIONS),
      problems: [missingVersion(basename(folder))],
    };
  }
  const migrated = migrate({ ...read, schemaVersion: format });
  if (migrated.kind !== 'ready') {
    const problem =
      migrated.kind === 'from-future'
        ? fromFuture(PUBLISHED_FILE, migrated.found)
        : unknownFormat(format);
    return { raw: {}, unreadable: new Set(COLLECTIONS), problems: [problem] };
  }
  // What is migrated is a record of collections, as was given.
  const raw = migrated.file as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(raw)) {
    if (!isCollection(name) && name !== 'schemaVersion') problems.push(unknownFile(`${name}.json`));
  }
  for (const name of COLLECTIONS) {
    if (Object.hasOwn(raw, name) || unreadable.has(name)) continue;
    unreadable.add(name);
    problems.push(missingFile(`${name}.json`));
  }
  return {
    raw: Object.fromEntries(Object.entries(raw).filter(([name]) => isCollection(name))),
    unreadable,
    problems,
  };
}

const isCollection = (name: string): name is CollectionName =>
  (COLLECTIONS as readonly string[]).includes(name);

const unknownFormat = (format: number) =>
  fileProblem(
    'unknown-format',
    PUBLISHED_FILE,
    `Deze versie is niet te lezen als vorm ${format}.`,
    'Zet published.json terug zoals het was.',
  );

const missingFile = (file: string) =>
  fileProblem(
    'missing-file',
    file,
    'Dit bestand ontbreekt.',
    'Zet het bestand terug, of maak het opnieuw.',
  );

const missingVersion = (id: string) =>
  fileProblem(
    'missing-version',
    `versions/${id}`,
    'Deze map ontbreekt of is leeg.',
    `Zet haar terug: git restore data/versions/${id}. Mag dit concept weg? Haal het dan ook uit versions.json.`,
  );

const unknownFile = (file: string): Problem => ({
  ...fileProblem(
    'unknown-file',
    file,
    'Dit bestand hoort niet bij een versie en wordt niet gebruikt.',
    'Kijk of de naam goed geschreven is, of haal het weg.',
  ),
  level: 'warning',
});
