import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../src/drawing/boxes.ts';
import { fitBox, memberGroups, turnLayout } from '../../../../src/views/network/scene/geometry.ts';
import { toScreen } from '../../../../src/views/network/scene/screen.ts';
import { smallLayout } from '../../../support/lensScene.ts';

const NO_MARGIN = { left: 0, top: 0, right: 0, bottom: 0 };
const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.tuple(coordinate, coordinate);

describe('fitBox', () => {
  it('shows a box in the middle, as large as it can be', () => {
    const camera = fitBox(
      { left: 0, top: 0, right: 100, bottom: 50 },
      { width: 400, height: 400 },
      NO_MARGIN,
    );
    expect(camera).toEqual({ scale: 4, dx: 0, dy: 100 });
  });

  it('never zooms in further than its limit, and survives a box without size', () => {
    const window = { width: 400, height: 400 };
    const dot = { left: 7, top: 7, right: 7, bottom: 7 };
    const camera = fitBox(dot, window, NO_MARGIN, 3);
    expect(camera.scale).toBe(3);
    expect(toScreen(camera, 7, 7)).toEqual([200, 200]);
    expect(Number.isFinite(fitBox(dot, { width: 0, height: 0 }, NO_MARGIN).scale)).toBe(true);
  });

  it('keeps every point of the box inside the margins', () => {
    const size = fc.integer({ min: 200, max: 2000 });
    const edge = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 8 }),
        size,
        size,
        fc.record({ left: edge, top: edge, right: edge, bottom: edge }),
        (points, width, height, margin) => {
          const box = boundsOf(points);
          if (!box) throw new Error('no box');
          const camera = fitBox(box, { width, height }, margin);
          for (const [x, y] of points) {
            const [screenX, screenY] = toScreen(camera, x, y);
            expect(screenX).toBeGreaterThanOrEqual(margin.left - 1e-6);
            expect(screenX).toBeLessThanOrEqual(width - margin.right + 1e-6);
            expect(screenY).toBeGreaterThanOrEqual(margin.top - 1e-6);
            expect(screenY).toBeLessThanOrEqual(height - margin.bottom + 1e-6);
          }
        },
      ),
    );
  });
});

describe('turnLayout', () => {
  it('turns places, groups and outlines a quarter to the left', () => {
    const turned = turnLayout(smallLayout);
    expect([turned.width, turned.height]).toEqual([200, 400]);
    // What was at the right end is now at the top.
    expect(turned.nodes['org-d']).toEqual([100, 50]);
    expect(turned.groups[1]?.centre).toEqual([100, 50]);
    expect(turned.groups[1]?.outline).toBe('M50,100L50,0L150,50Z');
    expect(turned.groups[1]?.members).toEqual(['org-d']);
  });

  it('four times is as before', () => {
    const four = [1, 2, 3, 4].reduce(turnLayout, smallLayout);
    const commas = (path: string) => path.replace(/ /g, ',');
    expect(four.nodes).toEqual(smallLayout.nodes);
    expect(four.groups.map(({ outline }) => outline)).toEqual(
      smallLayout.groups.map(({ outline }) => commas(outline)),
    );
  });
});

describe('memberGroups', () => {
  it('knows the group of each member', () => {
    const groups = memberGroups(smallLayout);
    expect(groups.get('org-b')).toBe(smallLayout.groups[0]);
    expect(groups.get('org-d')).toBe(smallLayout.groups[1]);
    expect(groups.get('org-e')).toBeUndefined();
  });
});
