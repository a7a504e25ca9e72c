import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../../src/drawing/boxes.ts';
import { captionBoxes } from '../../../../src/views/network/paint/captions.ts';
import type { Scene } from '../../../../src/views/network/scene/scene.ts';
import { sceneOf, smallNetwork } from '../../../support/lensScene.ts';

const plain = sceneOf(smallNetwork);
const [model] = plain.nodes;
if (!model) throw new Error('a node');
const camera = { scale: 1, dx: 0, dy: 0 };

/** Two rings and their middle, 600 × 400, with nodes on these places. */
const ringed = (places: readonly (readonly [number, number])[]): Scene => ({
  ...plain,
  width: 600,
  height: 400,
  captions: [
    { text: 'Lokaal', place: [300, 100], style: 'ring' },
    { text: 'Landelijk', place: [300, 40], style: 'ring' },
    { text: 'jongere', place: [300, 200], style: 'middle' },
  ],
  nodes: places.map(([x, y], at) => ({ ...model, id: `n${at}`, x, y })),
});
const middleOf = ({ left, right, top, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2];

describe('captionBoxes', () => {
  it('has every caption at its own place when nothing is there', () => {
    const scene = ringed([]);
    expect(captionBoxes(scene, camera).map(middleOf)).toEqual(
      scene.captions.map(({ place }) => place),
    );
    expect(captionBoxes(plain, camera)).toEqual([]);
  });

  it('moves the name of a ring along it, away from a node', () => {
    const [, box] = captionBoxes(ringed([[300, 40]]), camera);
    if (!box) throw new Error('a box');
    const [x = 0, y = 0] = middleOf(box);
    expect(Math.abs(x - 300)).toBeGreaterThan(20);
    // Still on the ring, which is as wide as the picture is.
    expect(((x - 300) / 240) ** 2 + ((y - 200) / 160) ** 2).toBeCloseTo(1);
  });

  it('leaves the middle in the middle', () => {
    const [, , box] = captionBoxes(ringed([[300, 200]]), camera);
    if (!box) throw new Error('a box');
    expect(middleOf(box)).toEqual([300, 200]);
  });

  it('puts no caption over another, wherever nodes lie', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const boxes = captionBoxes(ringed(places), camera);
        expect(boxes).toHaveLength(3);
        const pairs = boxes.flatMap((box, at) => boxes.slice(at + 1).map((other) => [box, other]));
        expect(pairs.some(([a, b]) => a && b && overlaps(a, b))).toBe(false);
      }),
    );
  });
});
