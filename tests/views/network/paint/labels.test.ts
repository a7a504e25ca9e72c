import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../../src/drawing/boxes.ts';
import { nameStyle } from '../../../../src/drawing/nameStyle.ts';
import {
  type Label,
  type LabelCandidate,
  placeLabels,
} from '../../../../src/views/network/paint/labels.ts';

const WINDOW = { width: 800, height: 500 };
const candidate = (id: string, x: number, y: number, more: Partial<LabelCandidate> = {}) => ({
  id,
  x,
  y,
  radius: 6,
  lines: [id],
  style: nameStyle(1),
  importance: 1,
  mayLead: false,
  ...more,
});
const discOf = ({ x, y, radius }: LabelCandidate) => ({ x, y, radius });

/** The block of text on the screen. */
function boxOf(node: LabelCandidate, { dx, dy, width, height }: Label): Box {
  const x = node.x + dx;
  const y = node.y + dy;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
const covers = (box: Box, { x, y, radius }: { x: number; y: number; radius: number }) =>
  Math.hypot(
    x - Math.min(box.right, Math.max(box.left, x)),
    y - Math.min(box.bottom, Math.max(box.top, y)),
  ) < radius;

describe('placeLabels', () => {
  it('puts a name near its node, under it when there is room', () => {
    const [label] = placeLabels([candidate('Movisie', 400, 250)], [], WINDOW);
    expect(label).toMatchObject({ id: 'Movisie', dx: 0, align: 'center', leader: false });
    expect(label?.dy).toBeGreaterThan(6);
    expect(label?.dy).toBeLessThan(30);
  });

  it('prefers the important of two that want the same place', () => {
    const two = [
      candidate('a', 100, 100, { lines: ['Een lange naam'], importance: 1 }),
      candidate('b', 100, 100, { lines: ['Een lange naam'], importance: 5 }),
    ];
    const narrow = { width: 200, height: 130 };
    const blocked = [{ left: 0, top: 0, right: 200, bottom: 95 }];
    // Under the node there is room for one name only.
    expect(placeLabels(two, two.map(discOf), narrow, blocked).map(({ id }) => id)).toEqual(['b']);
  });

  it('takes another side when the first is taken', () => {
    const node = candidate('Movisie', 400, 250);
    const below = [{ left: 300, top: 255, right: 500, bottom: 400 }];
    const [label] = placeLabels([node], [discOf(node)], WINDOW, below);
    expect(label).toBeDefined();
    if (label) expect(overlaps(boxOf(node, label), below[0] as Box)).toBe(false);
  });

  it('leads a name to further off only where it may', () => {
    const hub = candidate('Hub', 400, 250, { mayLead: true });
    const crowd = [{ left: 340, top: 215, right: 460, bottom: 285 }];
    const [label] = placeLabels([hub], [], WINDOW, crowd);
    expect(label?.leader).toBe(true);
    expect(placeLabels([{ ...hub, mayLead: false }], [], WINDOW, crowd)).toEqual([]);
  });

  it('shows no name rather than one that does not fit', () => {
    const wide = candidate('a', 20, 20, { lines: ['Een naam die breder is dan het venster'] });
    expect(placeLabels([wide], [], { width: 60, height: 40 })).toEqual([]);
    expect(placeLabels([wide], [], { width: 0, height: 0 })).toEqual([]);
    expect(placeLabels([], [], WINDOW)).toEqual([]);
  });
});

const spot = fc.record({
  x: fc.integer({ min: -40, max: 840 }),
  y: fc.integer({ min: -40, max: 540 }),
  radius: fc.integer({ min: 2, max: 18 }),
  degree: fc.integer({ min: 0, max: 40 }),
  lines: fc.array(fc.constantFrom('Gemeente', 'Nederlands', 'Jeugdinstituut', 'NJi', '16-27'), {
    minLength: 1,
    maxLength: 3,
  }),
});
const spots = fc.array(spot, { maxLength: 60 }).map((list) =>
  list.map(({ x, y, radius, degree, lines }, at) =>
    candidate(`n${at}`, x, y, {
      radius,
      lines,
      style: nameStyle(degree),
      importance: degree,
      mayLead: degree >= 20,
    }),
  ),
);
const taken = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 450 }))
    .map(([left, top]) => ({ left, top, right: left + 90, bottom: top + 30 })),
  { maxLength: 4 },
);

describe('wherever nodes lie', () => {
  it('covers no node, no other name and no button, and stays inside the window', () => {
    fc.assert(
      fc.property(spots, taken, (candidates, covered) => {
        const discs = candidates.map(discOf);
        const boxes: Box[] = [];
        for (const label of placeLabels(candidates, discs, WINDOW, covered)) {
          const node = candidates.find(({ id }) => id === label.id);
          if (!node) throw new Error(`a name of nobody: ${label.id}`);
          const box = boxOf(node, label);
          expect(discs.some((disc) => covers(box, disc))).toBe(false);
          expect([...boxes, ...covered].some((other) => overlaps(box, other))).toBe(false);
          expect(box.left >= 0 && box.top >= 0).toBe(true);
          expect(box.right <= WINDOW.width && box.bottom <= WINDOW.height).toBe(true);
          boxes.push(box);
        }
      }),
    );
  });

  it('leads no line through a name', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const placed = placeLabels(candidates, candidates.map(discOf), WINDOW).flatMap((label) => {
          const node = candidates.find(({ id }) => id === label.id);
          return node ? [{ node, label, box: boxOf(node, label) }] : [];
        });
        for (const { node, label } of placed.filter((one) => one.label.leader)) {
          const others = placed.filter((one) => one.label !== label).map(({ box }) => box);
          for (let part = 0; part <= 1; part += 0.02) {
            const [x, y] = [node.x + label.dx * part, node.y + label.dy * part];
            const dot = { x, y, radius: 0.01 };
            expect(others.some((box) => covers(box, dot))).toBe(false);
          }
        }
      }),
    );
  });

  it('gives every node at most one name, whole', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const labels = placeLabels(candidates, candidates.map(discOf), WINDOW);
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
        for (const { id, lines } of labels) {
          expect(lines).toEqual(candidates.find((node) => node.id === id)?.lines);
        }
      }),
    );
  });

  it('gives the same names whatever order they come in', () => {
    const shuffled = spots.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(placeLabels(other, other.map(discOf), WINDOW)).toEqual(
          placeLabels(one, one.map(discOf), WINDOW),
        );
      }),
    );
  });

  it('never lets a less important name push away a more important one', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const discs = candidates.map(discOf);
        const important = candidates.filter(({ importance }) => importance >= 20);
        const alone = placeLabels(important, discs, WINDOW);
        const among = placeLabels(candidates, discs, WINDOW);
        expect(among.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });
});
