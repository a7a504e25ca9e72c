// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Frame, makePaths } from '../../../../src/views/network/paint/draw.ts';
import { Ground, type Screen } from '../../../../src/views/network/paint/Ground.ts';
import { realScene } from '../../../support/lensScene.ts';
import { picture } from '../../../support/showPicture.ts';

const screen: Screen = { width: 800, height: 400, ratio: 2 };
const camera = { scale: 1, dx: 0, dy: 0 };
/** Where sheets were put on the page: x, y, width and height, px. */
let painted: number[][] = [];
let paper: CanvasRenderingContext2D;

beforeEach(() => {
  painted = [];
  vi.stubGlobal('Path2D', class {});
  const drawImage = (_: unknown, ...box: number[]) => painted.push(box);
  paper = new Proxy(
    {},
    { get: (_, name) => (name === 'drawImage' ? drawImage : () => {}) },
  ) as CanvasRenderingContext2D;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(paper);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const frame = (): Frame => ({
  scene: realScene,
  camera,
  emphasis: undefined,
  selected: undefined,
  labels: [],
  palette: picture.palette,
  paths: makePaths(realScene, picture.shapes),
});

/** Draws until it is sharp; says in how many steps. */
function finish(ground: Ground, shown: Frame): number {
  for (let steps = 1; steps < 100; steps += 1) {
    ground.step(shown, screen);
    if (ground.isSharp(shown, screen)) return steps;
  }
  throw new Error('never sharp');
}

describe('Ground', () => {
  it('says that the browser gives it nothing to draw on, and tries again for another picture', () => {
    const ground = new Ground();
    const shown = frame();
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null);
    ground.step(shown, screen);
    expect(ground.isRefused).toBe(true);
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(paper);
    finish(ground, shown);
    expect(ground.isRefused).toBe(false);
  });

  it('is drawn in steps, and is sharp for exactly what it was drawn for', () => {
    const ground = new Ground();
    const shown = frame();
    expect(ground.isSharp(shown, screen)).toBe(false);
    expect(finish(ground, shown)).toBeGreaterThan(1);
    expect(ground.isSharp({ ...shown, camera: { ...camera, dx: 1 } }, screen)).toBe(false);
    expect(ground.isSharp(shown, { ...screen, ratio: 1 })).toBe(false);
    expect(ground.isSharp({ ...shown, palette: { ...picture.palette } }, screen)).toBe(false);
    expect(ground.isSharp({ ...shown, labels: [] }, screen)).toBe(true);
  });

  it('shows nothing before there is anything, then what is drawn so far', () => {
    const ground = new Ground();
    ground.paint(paper, camera, 1);
    expect(painted).toEqual([]);
    ground.step(frame(), screen);
    ground.paint(paper, camera, 1);
    // A fifth of the longest side more than the window, on every side.
    expect(painted).toEqual([[-160, -160, 800 + 320, 400 + 320]]);
  });

  it('is moved and enlarged with the camera until it is drawn anew', () => {
    const ground = new Ground();
    finish(ground, frame());
    ground.paint(paper, { scale: 2, dx: 30, dy: 40 }, 1);
    expect(painted).toEqual([[30 - 320, 40 - 320, 2 * 1120, 2 * 720]]);
  });

  it('is not shown any more when the picture itself is another', () => {
    const ground = new Ground();
    finish(ground, frame());
    const other = frame();
    ground.step(other, screen);
    expect(ground.isSharp(other, screen)).toBe(false);
    finish(ground, other);
    ground.clear();
    ground.paint(paper, camera, 1);
    expect(painted).toEqual([]);
  });
});
