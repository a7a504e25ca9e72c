/** The precomputed drawing of every lens: computed once per content, kept between builds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { successorOf } from '../../../src/domain/formerIds.ts';
import { type Arrangement, LENSES } from '../../../src/domain/lenses.ts';
import { lensGraph } from '../../../src/domain/lensGraph.ts';
import { buildNetwork, type Network } from '../../../src/domain/network.ts';
import type { LensLayout, NetworkFile } from '../../../src/domain/schema.ts';
import type { LayoutInput } from '../../../src/layout/frame.ts';
import { layoutLens } from '../../../src/layout/layoutLens.ts';
import { layoutAtOnce } from '../../../src/layout/layoutSteps.ts';
import { layoutVersions, type VersionInput } from '../../../src/layout/layoutVersions.ts';
import { lensInput } from '../../../src/layout/lensInput.ts';
import { readText } from '../folder/readData.ts';
import { sha256 } from '../folder/sha256.ts';

export type Layouts = NetworkFile['layouts'];

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
      const input = lensInput(network, lensGraph(network, lens));
      return { id, basedOn, input, successors: successorsIn(network) };
    });
    const drawn = layoutVersions(versions, (input) => cache.layout(input, lens.arrangement));
    for (const [version, layout] of drawn) {
      layouts.set(version, { ...layouts.get(version), [lens.id]: layout });
    }
  }
  return layouts;
}

const drawLens = (input: LayoutInput, arrangement: Arrangement): LensLayout =>
  arrangement === 'groups' ? layoutLens(input) : layoutAtOnce(input, arrangement);

/** Layouts kept in a folder under the hash of all they are made from: the input, and the code. */
export class LayoutCache {
  readonly #folder: string;
  readonly #compute: typeof drawLens;
  readonly #code: string;

  /** `compute` and `code` (a fingerprint of what computes) are only given by tests. */
  constructor(folder: string, compute = drawLens, code = codeFingerprint()) {
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

/** Changes with anything that decides what a layout looks like. */
export function codeFingerprint(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const files = CODE_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(root, folder, path)),
  ).sort();
  const all = [...files, join(root, LOCK_FILE)].map((path) => sha256(readFileSync(path)));
  return sha256(all.join('\n'));
}
