import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrowKey } from '../../../../src/drawing/arrows.ts';
import { mainNode, nextNode } from '../../../../src/views/network/scene/nextNode.ts';
import { realScene, sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';

const scene = sceneOf(smallNetwork);
const ARROWS: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

describe('nextNode', () => {
  it.each([
    ['org-a', 'ArrowRight', 'org-b'],
    ['org-a', 'ArrowDown', 'pilot-c'],
    ['org-d', 'ArrowLeft', 'org-a'],
    ['org-a', 'ArrowUp', undefined],
    // No line goes there: the nearest of all.
    ['org-b', 'ArrowRight', 'org-d'],
  ] as const)('from %s with %s to %s', (from, arrow, to) => {
    expect(nextNode(scene, from, arrow)).toBe(to);
  });

  it('prefers what a line leads to over what is nearer', () => {
    const nodes = { ...smallLayout.nodes, 'org-b': [160, 90] as [number, number] };
    const moved = sceneOf(smallNetwork, { ...smallLayout, nodes });
    // org-b lies nearer to the left of org-d, but only org-a is joined to it.
    expect(nextNode(moved, 'org-d', 'ArrowLeft')).toBe('org-a');
  });

  it('leads nowhere from what is not drawn', () => {
    expect(nextNode(scene, 'org-e', 'ArrowLeft')).toBeUndefined();
  });

  it('always leads that way, and to another node', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realScene.nodes),
        fc.constantFrom(...ARROWS),
        (from, arrow) => {
          const id = nextNode(realScene, from.id, arrow);
          const to = realScene.nodes.find((node) => node.id === id);
          if (!to) return;
          const [dx, dy] = [to.x - from.x, to.y - from.y];
          const along = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[arrow];
          expect(along).toBeGreaterThan(0);
          expect(along).toBeGreaterThanOrEqual(Math.hypot(dx, dy) * Math.SQRT1_2 - 1e-9);
        },
      ),
    );
  });
});

describe('mainNode', () => {
  it('has most lines', () => {
    expect(mainNode(scene)).toBe('org-a');
    expect(mainNode({ ...scene, nodes: [] })).toBeUndefined();
  });

  it('is the first by id of equals, in whatever order they are drawn', () => {
    const equals = scene.nodes.filter(({ id }) => id !== 'org-a');
    expect(mainNode({ ...scene, nodes: equals })).toBe('org-b');
    expect(mainNode({ ...scene, nodes: equals.toReversed() })).toBe('org-b');
  });
});
