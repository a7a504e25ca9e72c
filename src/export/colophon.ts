/** What a file that leaves the site must say about itself. */
import type { VersionInfo } from '../domain/schema.ts';

/** Whose the data is and what others may do with it, the same for every version. */
export interface Colophon {
  readonly title: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/** Origin, version, date and licence in two sentences, for formats that have one field for all of it. */
export function colophonText({ title, licence }: Colophon, { id, date }: VersionInfo): string {
  return `${title}, versie ${id}: gegevens tot en met ${date}. Licentie: ${licence.name} (${licence.url}).`;
}
