/** The networks that are measured: what they hold, where the engine draws it, and how long that took. */

import { LENSES, lensOf } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork, pictureName } from '../../src/domain/network.ts';
import { type LensLayout, networkFileSchema } from '../../src/domain/schema.ts';

import { DESKTOP_FRAME, type LayoutInput, layoutLens } from '../../src/layout/layoutLens.ts';
import { builtVersion } from './built.ts';
import { type GeneratedLink, generate } from './generate.ts';
import { type Quality, quality } from './quality.ts';

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
  /** Of the drawing of everything. */
  readonly quality: Quality;
  /** How long the engine took, s; undefined: it was drawn when the data was built. */
  readonly seconds: number | undefined;
}

export function drawGenerated(size: number): Drawn {
  const { nodes, links } = generate(size);
  const input: LayoutInput = {
    nodes: nodes.map(({ id, label }) => ({
      id,
      name: label,
      lines: links.filter(({ source, target }) => source === id || target === id).length,
    })),
    lines: links.map(({ source, target }) => ({ a: source, b: target, weight: 1 })),
    frame: DESKTOP_FRAME,
  };
  const start = performance.now();
  const layout = layoutLens(input);
  const seconds = (performance.now() - start) / 1000;
  const file = { nodes: nodes.map((node) => ({ ...node, ...placeIn(layout, node.id) })), links };
  return { on: String(size), file, quality: qualityOf(file), seconds };
}

/** The latest version, as the build drew it. */
export function drawnReal(): Drawn {
  const version = networkFileSchema.parse(builtVersion());
  const network = buildNetwork(version);
  const placed = (lensId: (typeof LENSES)[number]['id']): PlacedNetwork => {
    const layout = version.layouts[lensId];
    if (layout === undefined) throw new Error(`The build has no drawing of ${lensId}`);
    const { entities, lines } = lensGraph(network, lensOf(lensId));
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
  return {
    on: REAL,
    file: placed(LENSES[0].id),
    quality: qualityOf(placed('alles')),
    seconds: undefined,
  };
}

function placeIn(layout: LensLayout, id: string): { x: number; y: number } {
  const [x, y] = layout.nodes[id] ?? [Number.NaN, Number.NaN];
  return { x, y };
}

function qualityOf(file: PlacedNetwork): Quality {
  return quality(file, Float64Array.from(file.nodes.flatMap(({ x, y }) => [x, y])));
}
