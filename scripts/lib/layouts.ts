/** The precomputed drawing of every lens: computed once per content, kept between builds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LENSES, type Lens } from '../../src/domain/lenses.ts';
import { buildNetwork, type Network, pictureName } from '../../src/domain/network.ts';
import type { LensLayout, NetworkFile } from '../../src/domain/schema.ts';
import { DESKTOP_FRAME, type LayoutInput, layoutLens } from '../../src/layout/layoutLens.ts';
import { sha256 } from './output.ts';
import { readText } from './readData.ts';

export type Layouts = NetworkFile['layouts'];

/** What the layout of a lens needs to know of a version: who takes part, and what lies between them. */
export function layoutInput(network: Network, lens: Lens, previous?: LensLayout): LayoutInput {
  const members = [...network.entities.values()].filter(({ kind }) => lens.kinds.includes(kind));
  const inLens = new Set(members.map(({ id }) => id));
  return {
    nodes: members.map((entity) => ({ id: entity.id, name: pictureName(entity) })),
    links: network.file.relations.flatMap(({ from, to, kind }) => {
      const weight = network.relationKinds.get(kind)?.weight;
      return weight !== undefined && inLens.has(from) && inLens.has(to)
        ? [{ from, to, weight }]
        : [];
    }),
    totalRelations: Object.fromEntries(
      members.map(({ id }) => [id, network.links.get(id)?.length ?? 0]),
    ),
    frame: DESKTOP_FRAME,
    ...(previous ? { previous } : {}),
  };
}

/**
 * The layouts of a version for every lens. `previous`: those of the version before, so that whoever
 * stays keeps his place. The same input always gives the same layouts, from the cache or anew.
 */
export function layoutsOf(file: NetworkFile, cache: LayoutCache, previous?: Layouts): Layouts {
  const network = buildNetwork(file);
  return Object.fromEntries(
    LENSES.map((lens) => [lens.id, cache.layout(layoutInput(network, lens, previous?.[lens.id]))]),
  );
}

/** Layouts kept in a folder under the hash of their input and of the code that makes them. */
export class LayoutCache {
  readonly #folder: string;
  readonly #compute: (input: LayoutInput) => LensLayout;
  readonly #code: string;

  /** `compute` and `code` (a fingerprint of what computes) are only given by tests. */
  constructor(folder: string, compute = layoutLens, code = codeFingerprint()) {
    this.#folder = folder;
    this.#compute = compute;
    this.#code = code;
  }

  layout(input: LayoutInput): LensLayout {
    const key = sha256(`${this.#code}\n${JSON.stringify(input)}`);
    const path = join(this.#folder, `${key}.json`);
    const kept = readText(path);
    if (kept !== undefined) return JSON.parse(kept);
    const layout = this.#compute(input);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path, JSON.stringify(layout));
    return layout;
  }
}

/** Code that decides what a layout looks like, and the versions of the libraries it uses. */
const CODE_FOLDERS = ['src/layout', 'src/domain'];
const LOCK_FILE = 'package-lock.json';

function codeFingerprint(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = CODE_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(root, folder, entry.name)),
  ).sort();
  const all = [...files, join(root, LOCK_FILE)].map((path) => sha256(readFileSync(path)));
  return sha256(all.join('\n'));
}
