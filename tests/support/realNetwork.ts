/** The real data of a version, as the app would load it, without waiting for a build. */
import { readFileSync } from 'node:fs';
import { compileVersion } from '../../scripts/lib/build/compile.ts';
import { formatOf, readPublished } from '../../scripts/lib/folder/published.ts';
import { readVersion } from '../../scripts/lib/folder/readData.ts';
import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import {
  type Collections,
  type LensLayout,
  type NetworkFile,
  networkFileSchema,
  type VersionInfo,
  versionsFileSchema,
} from '../../src/domain/schema.ts';
import { latestOf } from '../../src/domain/versions.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'));

/** The versions of the real data, oldest first. */
export const realVersions: readonly VersionInfo[] = versionsFileSchema.parse(
  read('versions.json'),
).versions;

/**
 * A version of the real data, by default the latest that is published, its lens drawn as a plain grid: tests need places, not a good
 * drawing.
 */
export function realFile(id = latestOf(realVersions)?.id): NetworkFile {
  const info = realVersions.find((version) => version.id === id);
  if (!info) throw new Error(`no version ${id}`);
  const format = formatOf(readPublished('data').published, info.id);
  const { raw } = readVersion(`data/versions/${info.id}`, format);
  // The schema proves it in the next step.
  const file = networkFileSchema.parse(compileVersion(info, raw as Collections));
  return { ...file, layouts: { [LENSES[0].id]: gridLayout(file) } };
}

/** Every entity with a line on a grid of its own, in two groups: the left half and the right half. */
function gridLayout(file: NetworkFile): LensLayout {
  const ids = [...lensGraph(buildNetwork(file), LENSES[0]).degrees.keys()];
  const columns = Math.ceil(Math.sqrt(ids.length));
  const place = (at: number): [number, number] => [
    20 + 40 * (at % columns),
    20 + 40 * Math.floor(at / columns),
  ];
  const isLeft = (at: number) => at % columns < columns / 2;
  const group = (left: boolean, x: number) => ({
    members: ids.filter((_, at) => isLeft(at) === left),
    centre: [x, columns * 20] as [number, number],
    outline: `M0 0L${x} 0L${x} ${columns * 40}Z`,
  });
  return {
    width: columns * 40,
    height: columns * 40,
    nodes: Object.fromEntries(ids.map((id, at) => [id, place(at)])),
    groups: [group(true, columns * 10), group(false, columns * 30)],
    folded: [],
  };
}

/** The whole network of the latest published version. */
export const realNetwork = buildNetwork(realFile());
