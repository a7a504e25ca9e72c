/** The networks that are measured: what they hold, where the engine draws it, and how long that took. */

import { LENSES, type Lens, lensOf } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork, pictureName } from '../../src/domain/network.ts';
import { type LensLayout, networkFileSchema } from '../../src/domain/schema.ts';

import { DESKTOP_FRAME, type LayoutInput } from '../../src/layout/frame.ts';
import { layoutAtOnce } from '../../src/layout/layoutSteps.ts';
import { lensInput } from '../../src/layout/lensInput.ts';
import { builtVersion } from './built.ts';
import { type GeneratedLink, generate } from './generate.ts';
import { kept } from './kept.ts';
import { type Quality, quality } from './quality.ts';
import { byForceDefaults, leastStress } from './references.ts';

/** The name of the column of the real data. */
export const REAL = 'echt';

interface PlacedNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A file of nodes and links, as `bron=` opens it. */
export interface PlacedNetwork {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly GeneratedLink[];
}

export interface Drawn {
  readonly on: string;
  /** Nodes of it; of the real data those of the lens that the page opens with. */
  readonly file: PlacedNetwork;
  /** The drawing of everything, without folding or areas. */
  readonly quality: Quality;
  /** The same by d3-force as it comes; undefined: too large. */
  readonly byForce: Quality | undefined;
  /** See leastStress. */
  readonly floor: number | undefined;
  /** How long the engine took, when the drawing was made, s. */
  readonly seconds: number;
}

/** What is generated when nothing else is asked for. */
const SEED = 16;

/** Besides: a drawing may be lucky with one network. */
const OTHER_SEEDS = [3, 5];
/** Larger ones take minutes, each. */
const LARGEST_OF_OTHERS = 2000;

export function otherSeeds(size: number): Drawn[] {
  return size > LARGEST_OF_OTHERS ? [] : OTHER_SEEDS.map((seed) => drawGenerated(size, seed));
}

export function drawGenerated(size: number, seed = SEED): Drawn {
  const { nodes, links } = generate(size, seed);
  const degrees = new Map<string, number>();
  for (const id of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const { layout, seconds } = drawnFree({
    nodes: nodes.map(({ id, label }) => ({ id, name: label, lines: degrees.get(id) ?? 0 })),
    lines: links.map(({ source, target }) => ({ a: source, b: target, weight: 1 })),
    frame: DESKTOP_FRAME,
  });
  const file = { nodes: nodes.map((node) => ({ ...node, ...placeIn(layout, node.id) })), links };
  const on = seed === SEED ? String(size) : `${size}, zaad ${seed}`;
  return { on, file, ...judged(file), seconds };
}

/** The latest version: as the build drew it, and judged as the engine draws everything. */
export function drawnReal(): Drawn {
  const version = networkFileSchema.parse(builtVersion());
  const network = buildNetwork(version);
  const placed = (lens: Lens, layout: LensLayout | undefined): PlacedNetwork => {
    if (layout === undefined) throw new Error(`The build has no drawing of ${lens.id}`);
    const { entities, lines } = lensGraph(network, lens);
    const nodes = entities.filter(({ id }) => Object.hasOwn(layout.nodes, id));
    const ids = new Set(nodes.map(({ id }) => id));
    return {
      nodes: nodes.map((entity) => ({
        id: entity.id,
        type: entity.kind,
        label: pictureName(entity),
        ...placeIn(layout, entity.id),
      })),
      links: lines
        .filter(({ a, b }) => ids.has(a) && ids.has(b))
        .map(({ a, b }) => ({ source: a, target: b, type: '' })),
    };
  };
  const alles = lensOf('alles');
  const { layout, seconds } = drawnFree(lensInput(network, lensGraph(network, alles)));
  return {
    on: REAL,
    file: placed(LENSES[0], version.layouts[LENSES[0].id]),
    ...judged(placed(alles, layout)),
    seconds,
  };
}

function drawnFree(input: LayoutInput): { readonly layout: LensLayout; readonly seconds: number } {
  return kept('free', input, () => {
    const start = performance.now();
    const layout = layoutAtOnce(input, 'free');
    return { layout, seconds: (performance.now() - start) / 1000 };
  });
}

function placeIn(layout: LensLayout, id: string): { x: number; y: number } {
  const [x, y] = layout.nodes[id] ?? [Number.NaN, Number.NaN];
  return { x, y };
}

function judged(file: PlacedNetwork): Pick<Drawn, 'quality' | 'byForce' | 'floor'> {
  const positions = Float64Array.from(file.nodes.flatMap(({ x, y }) => [x, y]));
  return {
    quality: quality(file, positions),
    byForce: byForceDefaults(file),
    floor: leastStress(file),
  };
}
