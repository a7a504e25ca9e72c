import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../../../src/domain/kinds.ts';
import { makePaths } from '../../../../src/views/network/paint/draw.ts';
import type { Picture } from '../../../../src/views/network/paint/picture.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';

const shapes: Picture['shapes'] = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, 'circle'])) as Picture['shapes']),
  pilot: 'diamond',
};
/** The paths that were made, as they are written in SVG. */
let made: string[] = [];

beforeEach(() => {
  made = [];
  const note = (path: string) => made.push(path);
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(path: string) {
        note(path);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('makePaths', () => {
  const paths = () => makePaths(sceneOf(smallNetwork), shapes);

  it('makes one path for each area, in their order', () => {
    expect(paths().areas).toHaveLength(2);
    expect(made).toEqual(smallLayout.groups.map(({ outline }) => outline));
  });

  it('makes a mark once for each kind and each size that the eye can tell apart', () => {
    const { mark } = paths();
    made = [];
    const path = mark('pilot', 5);
    expect(mark('pilot', 5)).toBe(path);
    expect(mark('pilot', 5.1)).toBe(path);
    expect(made).toHaveLength(1);
    expect(mark('pilot', 5.25)).not.toBe(path);
    expect(mark('organisation', 5)).not.toBe(path);
    expect(new Set(made).size).toBe(3);
  });

  it('follows a size that changes all the time with few paths', () => {
    const { mark } = paths();
    made = [];
    for (let radius = 4; radius <= 6; radius += 0.01) mark('pilot', radius);
    expect(made.length).toBeLessThanOrEqual(9);
    expect(made.length).toBeGreaterThan(1);
  });
});
