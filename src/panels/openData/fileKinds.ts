import type { FileEntry } from '../../domain/schema.ts';

/** The sorts of files that this page explains, by their address in data/, in the order of the page. */
const PATTERNS = {
  workbook: /^[^/]+\/[^/]+\.xlsx$/,
  table: /^[^/]+\/[^/]+\.csv$/,
  gexf: /^[^/]+\/[^/]+\.gexf$/,
  graphml: /^[^/]+\/[^/]+\.graphml$/,
  network: /^[^/]+\/netwerk\.json$/,
  difference: /^[^/]+\/verschil-met-[^/]+\.json$/,
  package: /(^|\/)datapackage\.json$/,
  index: /^index\.json$/,
  networkSchema: /^schema\/netwerk\./,
  differenceSchema: /^schema\/verschil\./,
  indexSchema: /^schema\/index\./,
  dcat: /^catalogus-dcat\./,
  schemaOrg: /^catalogus-schema-org\./,
  map: /^geo\//,
  /** A file that came later than this page. */
  other: /^/,
} as const;

export type FileKind = keyof typeof PATTERNS;
const KINDS = Object.keys(PATTERNS) as FileKind[];

/** What the page lists: its hash and size are not known of the list of files itself. */
export type Listed = Pick<FileEntry, 'path'> & Partial<FileEntry>;

export interface FileGroup {
  readonly kind: FileKind;
  readonly files: readonly Listed[];
}

function kindOfFile(path: string): FileKind {
  return KINDS.find((kind) => PATTERNS[kind].test(path)) ?? 'other';
}

/** Files by sort, in the order of the page; every file is in one group, and groups are never empty. */
export function groupFiles(files: readonly Listed[]): FileGroup[] {
  return KINDS.flatMap((kind) => {
    const some = files.filter(({ path }) => kindOfFile(path) === kind);
    return some.length > 0 ? [{ kind, files: some }] : [];
  });
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name for a file among other downloads: with the version that it is of, if its own name does not tell. */
export function downloadName(path: string, version: string | undefined): string {
  const name = fileName(path);
  return version === undefined || name.includes(version) ? name : `${version}-${name}`;
}
