import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LensLayout } from '../../../../src/domain/schema.ts';
import {
  arriving,
  canGlide,
  glideBetween,
  leaving,
  standsElsewhere,
} from '../../../../src/views/network/renderer/glide.ts';
import type { Scene, SceneNode } from '../../../../src/views/network/scene/scene.ts';
import { screenRadius, toScreen } from '../../../../src/views/network/scene/screen.ts';
import { realScene, sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';

/** Everything turned around: other places, another frame, one that is not placed and one that is new. */
const otherLayout: LensLayout = {
  width: 600,
  height: 300,
  nodes: { 'org-a': [500, 200], 'org-b': [300, 250], 'pilot-c': [100, 30], 'org-e': [20, 20] },
  groups: [{ members: ['org-a'], centre: [500, 200], outline: 'M450 150L550 150L500 250Z' }],
  folded: [],
};
const before = sceneOf(smallNetwork);
const after = sceneOf(smallNetwork, otherLayout);
const from = { scene: before, camera: { scale: 2, dx: 0, dy: 10 } };
const to = { scene: after, camera: { scale: 1.25, dx: 30, dy: -40 } };

const node = ({ nodes }: Scene, id: string): SceneNode => {
  const found = nodes.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};
const idsOf = ({ nodes }: Scene) => nodes.map(({ id }) => id).sort();
const seen = (camera: typeof from.camera, { x, y }: SceneNode) => toScreen(camera, x, y);

describe('glideBetween', () => {
  const at = glideBetween(from, to);

  it('begins with everything where it was on the screen, as large as it was', () => {
    for (const old of before.nodes) {
      const now = node(at(0), old.id);
      const [x, y] = seen(to.camera, now);
      const [oldX, oldY] = seen(from.camera, old);
      expect(x).toBeCloseTo(oldX, 6);
      expect(y).toBeCloseTo(oldY, 6);
      expect(now.presence ?? 1).toBe(1);
      expect(screenRadius(now, to.camera.scale)).toBeCloseTo(
        screenRadius(old, from.camera.scale),
        6,
      );
    }
    expect(idsOf(at(0))).toEqual(idsOf(before));
  });

  it('ends with the other scene itself', () => {
    expect(at(1)).toBe(after);
  });

  it('moves what stays all the way, and fades the rest where it stands', () => {
    const [start, half] = [at(0), at(0.5)];
    const [x] = [node(half, 'org-a').x];
    expect(x).toBeGreaterThan(node(start, 'org-a').x);
    expect(x).toBeLessThan(node(after, 'org-a').x);
    const leaves = node(at(0.2), 'org-d');
    expect([leaves.x, leaves.y]).toEqual([node(start, 'org-d').x, node(start, 'org-d').y]);
    expect(leaves.presence).toBeCloseTo(leaving(0.2));
    const comes = node(at(0.9), 'org-e');
    expect([comes.x, comes.y]).toEqual([20, 20]);
    expect(comes.presence).toBeCloseTo(arriving(0.9));
    // In the middle there is only what is in both.
    expect(idsOf(half)).toEqual(['org-a', 'org-b', 'pilot-c']);
    expect(half.areas).toEqual([]);
  });

  it('keeps lines tied to the nodes that they join', () => {
    for (const part of [0, 0.1, 0.5, 0.9]) {
      const scene = at(part);
      expect(scene.lines.length).toBeGreaterThan(0);
      for (const line of scene.lines) {
        expect(line.from).toBe(node(scene, line.from.id));
        expect(line.to).toBe(node(scene, line.to.id));
      }
    }
  });

  it('bends a line no further than its curves before and after', () => {
    const curve = (scene: Scene) =>
      scene.lines.find((line) => line.from.id === 'org-a' && line.to.id === 'pilot-c')?.via;
    expect(curve(before)).toBeUndefined();
    expect(curve(after)).toBeUndefined();
    expect(curve(at(0.5))).toBeUndefined();
    const across = sceneOf(smallNetwork, {
      ...otherLayout,
      groups: [
        { members: ['org-a'], centre: [500, 200], outline: 'M0 0Z' },
        { members: ['pilot-c'], centre: [100, 30], outline: 'M0 0Z' },
      ],
    });
    const bent = glideBetween(from, { ...to, scene: across });
    const start = node(bent(0), 'org-a');
    const end = node(bent(0), 'pilot-c');
    const [first] = curve(bent(0)) ?? [];
    // At first it is as straight as it was.
    expect(first?.[0]).toBeCloseTo(start.x + (end.x - start.x) / 3, 6);
    expect(first?.[1]).toBeCloseTo(start.y + (end.y - start.y) / 3, 6);
  });

  it('shows areas and captions of before at their place, until they are gone', () => {
    const [area] = at(0).areas;
    expect(area?.path).toBe(before.areas[0]?.path);
    const { placed = { scale: 0, dx: 0, dy: 0 } } = area ?? {};
    const corner = toScreen(placed, 200, 100);
    const [x, y] = toScreen(to.camera, ...corner);
    const [oldX, oldY] = toScreen(from.camera, 200, 100);
    expect(x).toBeCloseTo(oldX, 6);
    expect(y).toBeCloseTo(oldY, 6);
  });
});

const part = fc.double({ min: 0, max: 1, noNaN: true });
const camera = fc.record({
  scale: fc.double({ min: 0.2, max: 8, noNaN: true }),
  dx: fc.integer({ min: -900, max: 900 }),
  dy: fc.integer({ min: -900, max: 900 }),
});

describe('whenever it is interrupted', () => {
  it('the next way begins where everything stands and as far as it is there', () => {
    fc.assert(
      fc.property(part, camera, camera, (stop, now, next) => {
        const scene = glideBetween(from, to)(stop);
        const onward = glideBetween({ scene, camera: now }, { scene: before, camera: next })(0);
        expect(idsOf(onward)).toEqual(idsOf(scene));
        for (const old of scene.nodes) {
          const moved = node(onward, old.id);
          const [x, y] = seen(next, moved);
          const [oldX, oldY] = seen(now, old);
          expect(x).toBeCloseTo(oldX, 5);
          expect(y).toBeCloseTo(oldY, 5);
          expect(moved.presence ?? 1).toBeCloseTo(old.presence ?? 1, 9);
        }
      }),
    );
  });

  it('everything is partly there, never more than whole, and stands between both ends', () => {
    fc.assert(
      fc.property(part, (stop) => {
        const start = glideBetween(from, to)(0);
        for (const moved of glideBetween(from, to)(stop).nodes) {
          expect(moved.presence ?? 1).toBeGreaterThan(0);
          expect(moved.presence ?? 1).toBeLessThanOrEqual(1);
          const ends = [start, after].flatMap(({ nodes }) =>
            nodes.filter(({ id }) => id === moved.id),
          );
          const xs = ends.map(({ x }) => x);
          expect(moved.x).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9);
          expect(moved.x).toBeLessThanOrEqual(Math.max(...xs) + 1e-9);
        }
      }),
    );
  });
});

describe('canGlide', () => {
  it('is only for what stands elsewhere', () => {
    expect(canGlide(before, after)).toBe(true);
    expect(canGlide(before, before)).toBe(false);
    const filtered = sceneOf(smallNetwork, smallLayout, new Set(['org-a', 'org-d']));
    expect(standsElsewhere(before, filtered)).toBe(false);
    expect(standsElsewhere(filtered, before)).toBe(false);
    expect(standsElsewhere(before, { ...before, width: before.width + 1 })).toBe(true);
  });

  it('is not for more than can be drawn in every frame', () => {
    const moved = {
      ...realScene,
      nodes: realScene.nodes.map((one) => ({ ...one, x: one.x + 1 })),
    };
    expect(canGlide(realScene, moved)).toBe(true);
    const many = { ...moved, nodes: Array.from({ length: 4 }, () => moved.nodes).flat() };
    expect(canGlide({ ...many, lines: [...moved.lines, ...moved.lines] }, many)).toBe(false);
  });
});
