/** Reads the folder data/ as it is: nothing is trusted yet, and what cannot be read is a problem. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../src/data/jsonSyntax.ts';
import type { Problem } from '../../src/domain/check/problem.ts';
import { COLLECTIONS, type RawCollections } from '../../src/domain/check/structure.ts';
import type { CollectionName } from '../../src/domain/schema.ts';

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

/** The value in a JSON file, or the problem that stands in the way. Never throws. */
export function readJson(folder: string, file: string): { value: unknown } | { problem: Problem } {
  const text = readText(join(folder, file));
  if (text === undefined) {
    const advice = 'Zet het bestand terug, of maak het opnieuw.';
    return { problem: fileProblem('missing-file', file, 'Dit bestand ontbreekt.', advice) };
  }
  const parsed = parseJson(text);
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

/** Every collection of a version that can be read; a file nobody knows is pointed out. */
export function readVersion(folder: string): RawVersion {
  const raw: { [K in CollectionName]?: unknown } = {};
  const unreadable = new Set<CollectionName>();
  const problems: Problem[] = [];
  for (const name of COLLECTIONS) {
    const read = readJson(folder, `${name}.json`);
    if ('value' in read) {
      raw[name] = read.value;
    } else {
      unreadable.add(name);
      problems.push(read.problem);
    }
  }
  const known = new Set(COLLECTIONS.map((name) => `${name}.json`));
  for (const file of namesIn(folder)) {
    if (known.has(file)) continue;
    problems.push({
      ...fileProblem(
        'unknown-file',
        file,
        'Dit bestand hoort niet bij een versie en wordt niet gebruikt.',
        'Kijk of de naam goed geschreven is, of haal het weg.',
      ),
      level: 'warning',
    });
  }
  return { raw, unreadable, problems };
}
