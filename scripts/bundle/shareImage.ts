import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { shapePath } from '../../src/ui/shapes.ts';
import { drawFrame } from '../../src/views/network/paint/draw.ts';
import { batchLines } from '../../src/views/network/paint/drawLines.ts';
import { paletteOf } from '../../src/views/network/paint/palette.ts';
import type { Outline } from '../../src/views/network/paint/pen.ts';
import { fitBox } from '../../src/views/network/scene/geometry.ts';
import { buildScene } from '../../src/views/network/scene/scene.ts';
import { shapesOf } from '../../src/views/network/scene/shapes.ts';
import { PixelPen } from './PixelPen.ts';
import { png } from './png.ts';

/** What most sites that show a link ask for, px. */
export const IMAGE_SIZE = { width: 1200, height: 630 };
const MARGIN = { left: 24, top: 24, right: 24, bottom: 24 };

/**
 * The network as it opens, without names, as a PNG file: what sites and apps show beside a link. Drawn by the code that
 * draws it on the screen. `styles`: the text of tokens.css. The same data gives the same bytes.
 */
export function shareImage(file: NetworkFile, styles: string): Uint8Array {
  const [lens] = LENSES;
  const layout = file.layouts[lens.id];
  if (layout === undefined) throw new Error(`Version ${file.version.id} has no drawing ${lens.id}`);
  const network = buildNetwork(file);
  const scene = buildScene(lensGraph(network, lens), layout, new Set(network.entities.keys()));
  const { width, height } = IMAGE_SIZE;
  const palette = paletteOf('light', file.vocabularies, (name) => tokenIn(styles, name));
  const shapes = shapesOf(file.vocabularies);
  const pen = new PixelPen(width, height, palette.paper);
  drawFrame(pen, {
    scene,
    camera: fitBox(
      { left: 0, top: 0, right: scene.width, bottom: scene.height },
      IMAGE_SIZE,
      MARGIN,
    ),
    emphasis: undefined,
    selected: undefined,
    labels: [],
    palette,
    paths: {
      areas: scene.areas.map(({ path }) => outline(path)),
      mark: (kind, radius) => outline(shapePath(shapes[kind], radius)),
      lines: batchLines(scene),
      nodes: new Map(scene.nodes.map((node) => [node.id, node])),
    },
  });
  return png(pen.pixels, width, height);
}

/** Of an outline only its text counts here: there is no canvas. */
const outline = (d: string): Outline => ({ d }) as Outline;

/** What a token of the style sheet is; the light ones come first in it. */
function tokenIn(styles: string, name: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(styles)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}
