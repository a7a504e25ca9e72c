/** The precomputed drawing of every lens: computed once per content, kept between builds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { successorOf } from '../../../src/domain/formerIds.ts';
import { type Arrangement, LENSES, type Lens } from '../../../src/domain/lenses.ts';
import { lensGraph } from '../../../src/domain/lensGraph.ts';
import { buildNetwork, linksOf, type Network, pictureName } from '../../../src/domain/network.ts';
import type { LensLayout, NetworkFile } from '../../../src/domain/schema.ts';
import { DESKTOP_FRAME, type LayoutInput, layoutLens } from '../../../src/layout/layoutLens.ts';
import { layoutVersions, type VersionInput } from '../../../src/layout/layoutVersions.ts';
import { layoutRings } from '../../../src/layout/rings.ts';
import { readText } from '../folder/readData.ts';
import { sha256 } from '../folder/sha256.ts';

export type Layouts = NetworkFile['layouts'];

/** What the layout of a lens needs to know of a version: who takes part, and what lies between them. */
function layoutInput(network: Network, lens: Lens): VersionInput['input'] {
  const { entities, lines, degrees, layers } = lensGraph(network, lens);
  const rings = network.file.vocabularies.layers.map(({ id: term }) => ({
    term,
    members: entities.map(({ id }) => id).filter((id) => layers?.get(id) === term),
  }));
  return {
    nodes: entities.map((entity) => ({
      id: entity.id,
      name: pictureName(entity),
      lines: degrees.get(entity.id) ?? 0,
    })),
    lines: lines.map(({ a, b, weight }) => ({ a, b, weight })),
    totalRelations: Object.fromEntries(entities.map(({ id }) => [id, linksOf(network, id).length])),
    frame: DESKTOP_FRAME,
    ...(layers && { rings }),
  };
}

/** Former ids of a version, and the entity that took the place of each. */
function successorsIn(network: Network): ReadonlyMap<string, string> {
  return new Map(
    network.file.formerIds.flatMap(({ id }) => {
      const successor = successorOf(network, id);
      return successor === undefined ? [] : [[id, successor.id] as const];
    }),
  );
}

/**
 * The layouts of every version (oldest first) for every lens, by id of the version. The same input gives the same
 * layouts, from the cache or anew.
 */
export function layoutsOf(files: readonly NetworkFile[], cache: LayoutCache): Map<string, Layouts> {
  const networks = files.map(buildNetwork);
  const layouts = new Map<string, Layouts>();
  for (const lens of LENSES) {
    const versions = networks.map((network): VersionInput => {
      const { id, basedOn } = network.file.version;
      const input = layoutInput(network, lens);
      return { id, basedOn, input, successors: successorsIn(network) };
    });
    const drawn = layoutVersions(versions, (input) => cache.layout(input, lens.arrangement));
    for (const [version, layout] of drawn) {
      layouts.set(version, { ...layouts.get(version), [lens.id]: layout });
    }
  }
  return layouts;
}

/** How each arrangement of a lens is drawn. */
const LAYOUTS: Record<Arrangement, (input: LayoutInput) => LensLayout> = {
  groups: layoutLens,
  rings: layoutRings,
};
const drawByArrangement = (input: LayoutInput, arrangement: Arrangement): LensLayout =>
  LAYOUTS[arrangement](input);

/** Layouts kept in a folder under the hash of all they are made from: the input, and the code. */
export class LayoutCache {
  readonly #folder: string;
  readonly #compute: typeof drawByArrangement;
  readonly #code: string;

  /** `compute` and `code` (a fingerprint of what computes) are only given by tests. */
  constructor(folder: string, compute = drawByArrangement, code = codeFingerprint()) {
    this.#folder = folder;
    this.#compute = compute;
    this.#code = code;
  }

  /** One lens in one version; the drawing that it starts from is part of the input. */
  layout(input: LayoutInput, arrangement: Arrangement): LensLayout {
    const key = sha256(JSON.stringify([this.#code, arrangement, input]));
    const path = join(this.#folder, `${key}.json`);
    const kept = readText(path);
    if (kept !== undefined) return JSON.parse(kept);
    const layout = this.#compute(input, arrangement);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path, JSON.stringify(layout));
    return layout;
  }
}

/** Code that decides what a layout looks like, and the versions of the libraries it uses. */
const CODE_FOLDERS = ['src/layout', 'src/drawing', 'src/domain'];
const LOCK_FILE = 'package-lock.json';

function codeFingerprint(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const files = CODE_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(root, folder, entry.name)),
  ).sort();
  const all = [...files, join(root, LOCK_FILE)].map((path) => sha256(readFileSync(path)));
  return sha256(all.join('\n'));
}
