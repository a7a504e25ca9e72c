/** What a file that leaves the site must say about itself. */
import type { VersionInfo } from '../domain/schema.ts';

/** Whose the data is and what others may do with it, the same for every version. */
export interface Colophon {
  readonly title: string;
  /** undefined: somebody's own file, which has no publisher, no licence and no versions. */
  readonly published?: {
    readonly by: string;
    readonly licence: { readonly name: string; readonly url: string };
  };
}

/** What the data is called, with its version. */
export const colophonTitle = ({ title, published }: Colophon, { id }: VersionInfo): string =>
  published === undefined ? title : `${title}, ${id}`;

/**
 * Origin, version, date and licence in sentences, for formats that have one field for all of it; `part`: which
 * part of the version it is, in a sentence.
 */
export function colophonText(
  { title, published }: Colophon,
  { id, date }: VersionInfo,
  part?: string,
): string {
  const until = `gegevens tot en met ${date}.`;
  const all =
    published === undefined
      ? `${title}: ${until}`
      : `${title}, versie ${id}: ${until} Licentie: ${published.licence.name} (${published.licence.url}).`;
  return part === undefined ? all : `${all} ${part}`;
}
