/** What a file that leaves the site must say about itself. */
import type { VersionInfo } from '../domain/schema.ts';

/** Whose the data is and what others may do with it, the same for every version. */
export interface Colophon {
  readonly title: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/**
 * Origin, version, date and licence in sentences, for formats that have one field for all of it; `part`: which
 * part of the version it is, in a sentence.
 */
export function colophonText(
  { title, licence }: Colophon,
  { id, date }: VersionInfo,
  part?: string,
): string {
  const all = `${title}, versie ${id}: gegevens tot en met ${date}. Licentie: ${licence.name} (${licence.url}).`;
  return part === undefined ? all : `${all} ${part}`;
}
