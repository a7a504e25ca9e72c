import type { IndexFile, NetworkFile } from '../domain/schema.ts';
import type { FetchOptions, FetchText } from './fetchText.ts';
import { isIndex } from './isIndex.ts';
import { failed, type LoadProblem, type LoadResult } from './loadResult.ts';
import { readJson, readListedFile, readText, shared, toCurrentFormat } from './readFile.ts';

export type { LoadProblem, LoadResult } from './loadResult.ts';

const INDEX_FILE = 'index.json';
/** The name of the file of a version, in the folder of that version. */
const VERSION_FILE = '/netwerk.json';

/** What names the faults of shape; only fetched when it is needed. */
const loadShapes = () => import('./shape.ts');
type Shapes = Awaited<ReturnType<typeof loadShapes>>;

/**
 * The list of versions, as it is now: it has one address for ever. `base`: address of public/data/,
 * with a `/` at the end. Never throws: what is wrong is in the result.
 */
export async function loadIndex(
  fetchText: FetchText,
  base: string,
  { signal }: FetchOptions = {},
): Promise<LoadResult<IndexFile>> {
  const fetchIndex: FetchText = (url) => fetchText(url, { signal, cache: 'no-cache' });
  const read = await readText(fetchIndex, `${base}${INDEX_FILE}`, INDEX_FILE);
  if (!read.ok) return read;
  const json = readJson(read.value, INDEX_FILE);
  if (!json.ok) return json;
  const current = toCurrentFormat(json.value, INDEX_FILE);
  if (!current.ok) return current;
  const { file } = current.value;
  if (isIndex(file)) return { ok: true, value: shared(file) };
  return failed(await faultOf((shapes) => shapes.indexProblem(file, INDEX_FILE)));
}

/**
 * One version. Never throws. The hash is compared where the browser can; it proves that the file is the
 * one whose shape the build has checked, so that only without it the shape is checked here too.
 */
export async function loadVersion(
  fetchText: FetchText,
  base: string,
  index: IndexFile,
  id: string,
  options?: FetchOptions,
): Promise<LoadResult<NetworkFile>> {
  const entry = index.versions
    .find((version) => version.id === id)
    ?.files.find(({ path }) => path.endsWith(VERSION_FILE));
  if (entry === undefined) {
    const known = index.versions.map((version) => version.id);
    return failed({ kind: 'unknown-version', asked: id, known, latest: index.latest });
  }
  const read = await readListedFile(
    (url, kept) => fetchText(url, { ...kept, ...options }),
    base,
    entry,
  );
  if (!read.ok) return read;
  const current = toCurrentFormat(read.value.value, entry.path);
  if (!current.ok) return current;
  const { file, changed } = current.value;
  if (!read.value.proven || changed) {
    const problem = await provenShape(file, entry.path);
    if (problem) return failed(problem);
  }
  // Its shape is proved, by the build or just now.
  return { ok: true, value: shared(file as NetworkFile) };
}

/** The faults of a version that no hash proves; without the means to look for them it is not used. */
async function provenShape(file: unknown, path: string): Promise<LoadProblem | undefined> {
  try {
    return (await loadShapes()).networkProblem(file, path);
  } catch {
    return { kind: 'network', file: path };
  }
}

/**
 * Why the program fell over a version: the faults of its shape, which were not looked for when the hash
 * proved the file, else what the program said. Takes anything and never throws.
 */
export function whyUnfit(file: unknown, id: string, error: unknown): Promise<LoadProblem> {
  return faultOf((shapes) => shapes.networkProblem(file, `${id}${VERSION_FILE}`), String(error));
}

/** The fault that a schema finds; when it finds none, or cannot be fetched, that it does not fit. */
async function faultOf(
  find: (shapes: Shapes) => LoadProblem | undefined,
  reason = INDEX_FILE,
): Promise<LoadProblem> {
  try {
    return find(await loadShapes()) ?? { kind: 'unusable', reason };
  } catch {
    return { kind: 'unusable', reason };
  }
}
