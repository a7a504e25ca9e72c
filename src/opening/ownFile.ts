import { failed, type LoadResult } from '../data/loadResult.ts';
import { readJson, toCurrentFormat } from '../data/readFile.ts';
import { networkProblem, shapeProblem } from '../data/shape.ts';
import { isRecord } from '../domain/isRecord.ts';
import type { LensLayout, NetworkFile } from '../domain/schema.ts';
import { givenPositions } from './givenPositions.ts';
import { type OwnNetwork, ownFileSchema, readNodesAndLinks } from './nodesAndLinks.ts';
import type { Notice } from './notices.ts';
import { safeIds } from './safeIds.ts';
import { type OwnFileInfo, type OwnWords, toNetworkFile } from './toNetworkFile.ts';

/** An own file, ready to be shown. */
export interface OwnFile {
  /** With the drawings that the file gives; others must be made. */
  readonly network: NetworkFile;
  /** What the reader of the file should know. */
  readonly notices: readonly Notice[];
}

/**
 * Reads the text of an own file: nodes and links, or a version of this map (netwerk.json). Takes any text and never
 * throws: what makes it unusable is in the result, what was skipped in the notices. Yields often, so that it can be done
 * in slices.
 */
export function* readOwnFile(
  text: string,
  info: OwnFileInfo,
  words: OwnWords,
): Generator<undefined, LoadResult<OwnFile>> {
  // A byte order mark is no fault.
  const json = readJson(text.replace(/^\uFEFF/, ''), info.name);
  yield;
  return json.ok ? yield* readOwnValue(json.value, info, words) : json;
}

/** The same of what stands in the text. Programs of others say `edges` for links. */
export function* readOwnValue(
  given: unknown,
  info: OwnFileInfo,
  words: OwnWords,
): Generator<undefined, LoadResult<OwnFile>> {
  const value =
    isRecord(given) && !('links' in given) && 'edges' in given
      ? { ...given, links: given.edges }
      : given;
  if (isRecord(value) && 'schemaVersion' in value) return readVersion(value, info.name);
  const problem = shapeProblem(ownFileSchema, value, info.name);
  if (problem !== undefined) return failed(problem);
  const own = yield* readNodesAndLinks(ownFileSchema.parse(value));
  if (own.nodes.length === 0) {
    return failed({ kind: 'no-nodes', file: info.name, first: own.skipped[0]?.first });
  }
  const { file, together, relationsTogether } = toNetworkFile(own, info, words);
  yield;
  const layout = positionsOf(own);
  const isHalfPlaced = layout === undefined && own.nodes.some(({ position }) => position);
  return {
    ok: true,
    value: {
      network: layout === undefined ? file : { ...file, layouts: { alles: layout } },
      notices: [
        ...own.skipped.map((skipped): Notice => ({ about: 'skipped', ...skipped })),
        ...when(together.length > 0, { about: 'together', types: together }),
        ...when(relationsTogether.length > 0, {
          about: 'relationsTogether',
          types: relationsTogether,
        }),
        ...when(isHalfPlaced, { about: 'notPlaced' }),
      ],
    },
  };
}

function readVersion(value: unknown, name: string): LoadResult<OwnFile> {
  const current = toCurrentFormat(value, name);
  if (!current.ok) return current;
  const problem = networkProblem(current.value.file, name);
  if (problem !== undefined) return failed(problem);
  // Its shape was proved just now.
  const network = current.value.file as NetworkFile;
  return { ok: true, value: { network, notices: [] } };
}

function positionsOf({ nodes }: OwnNetwork): LensLayout | undefined {
  const ids = safeIds(nodes.map(({ id }) => id));
  return givenPositions(nodes.map(({ id, position }) => ({ id: ids.get(id) ?? id, position })));
}

const when = (holds: boolean, notice: Notice): Notice[] => (holds ? [notice] : []);
