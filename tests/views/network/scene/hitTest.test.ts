import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeAt } from '../../../../src/views/network/scene/hitTest.ts';
import { toScreen } from '../../../../src/views/network/scene/screen.ts';
import { realScene, sceneOf, smallNetwork } from '../../../support/lensScene.ts';

const scene = sceneOf(smallNetwork);
const asLaidOut = { scale: 1, dx: 0, dy: 0 };

describe('nodeAt', () => {
  it.each<[string, number, number, string | undefined]>([
    ['its middle', 50, 50, 'org-a'],
    ['its rim', 59, 50, 'org-a'],
    ['a small one, within a finger of 24 px', 350, 111, 'org-d'],
    ['just beside', 350, 113, undefined],
    ['nothing near', 250, 20, undefined],
    ['outside', -500, 9000, undefined],
  ])('at %s', (_, x, y, id) => {
    expect(nodeAt(scene, asLaidOut, x, y)?.id).toBe(id);
  });

  it('is the nearest where targets lie over each other', () => {
    // Zoomed out so far that all lie together.
    const camera = { scale: 0.05, dx: 0, dy: 0 };
    const [x, y] = toScreen(camera, 150, 50);
    expect(nodeAt(scene, camera, x, y)?.id).toBe('org-b');
  });

  it('finds every node of the real lens in its middle, wherever the camera is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom(...realScene.nodes),
        (scale, dx, dy, node) => {
          const camera = { scale, dx, dy };
          expect(nodeAt(realScene, camera, ...toScreen(camera, node.x, node.y))?.id).toBe(node.id);
        },
      ),
    );
  });
});
