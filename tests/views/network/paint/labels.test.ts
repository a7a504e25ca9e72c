import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../../src/drawing/boxes.ts';
import { nameBlock } from '../../../../src/drawing/nameBlock.ts';
import { nameStyle } from '../../../../src/drawing/nameStyle.ts';
import {
  type Label,
  type LabelCandidate,
  PLATE,
  placeLabels,
} from '../../../../src/views/network/paint/labels.ts';
import { LONGEST_LEADER } from '../../../../src/views/network/paint/namePlaces.ts';

const WINDOW = { width: 800, height: 500 };
const written = (lines: readonly string[], style = nameStyle(1)) => ({
  lines,
  style,
  ...nameBlock(lines, style),
});
const candidate = (
  id: string,
  x: number,
  y: number,
  more: Partial<LabelCandidate> = {},
): LabelCandidate => ({ id, x, y, radius: 6, forms: [written([id])], importance: 1, ...more });
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

/** Points along the line from a node to its name, a px from each other. */
function alongLeader(node: LabelCandidate, { leader }: Label): { x: number; y: number }[] {
  if (!leader) return [];
  const [[x1, y1], [x2, y2]] = leader.line;
  const length = Math.hypot(x2 - x1, y2 - y1);
  return Array.from({ length: Math.floor(length) }, (_, at) => ({
    x: node.x + x1 + ((x2 - x1) * at) / length,
    y: node.y + y1 + ((y2 - y1) * at) / length,
  }));
}

describe('placeLabels', () => {
  it('puts a name near its node, under it when there is room', () => {
    const [label] = placeLabels([candidate('Movisie', 400, 250)], { discs: [] }, WINDOW);
    expect(label).toMatchObject({ id: 'Movisie', dx: 0, align: 'center', leader: undefined });
    expect(label?.dy).toBeGreaterThan(6);
    expect(label?.dy).toBeLessThan(30);
  });

  it('prefers the important of two that want the same place', () => {
    const forms = [written(['Een lange naam'])];
    const two = [
      candidate('a', 100, 100, { forms, importance: 1 }),
      candidate('b', 100, 100, { forms, importance: 5 }),
    ];
    const narrow = { width: 120, height: 126 };
    const boxes = [{ left: 0, top: 0, right: 120, bottom: 105 }];
    // Under the node there is room for one name only.
    const labels = placeLabels(two, { discs: [], boxes }, narrow);
    expect(labels.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes another side when the first is taken', () => {
    const node = candidate('Movisie', 400, 250);
    const below = { left: 300, top: 255, right: 500, bottom: 400 };
    const [label] = placeLabels([node], { discs: [discOf(node)], boxes: [below] }, WINDOW);
    expect(label).toBeDefined();
    if (label) expect(overlaps(boxOf(node, label), below)).toBe(false);
  });

  it('writes a name in another form when the first fits nowhere', () => {
    const forms = [written(['Landelijke', 'werkagenda']), written(['Landelijke werkagenda'])];
    const node = candidate('a', 30, 18, { forms });
    const low = { width: 400, height: 30 };
    const [label] = placeLabels([node], { discs: [discOf(node)] }, low);
    expect(label?.lines).toEqual(['Landelijke werkagenda']);
  });

  it('stands away from the marks of others where it can', () => {
    const node = candidate('Movisie', 400, 250);
    const other = { x: 400, y: 282, radius: 6 };
    const [label] = placeLabels([node], { discs: [discOf(node), other] }, WINDOW);
    expect(label).toMatchObject({ align: 'left', dy: 0 });
  });

  it('rather covers nothing, but a name is worth some faint points', () => {
    const node = candidate('Movisie', 400, 250);
    const below = [{ x: 400, y: 266, cost: 1 }];
    const [aside] = placeLabels([node], { discs: [], softs: below }, WINDOW);
    expect(aside?.dx).not.toBe(0);
    const everywhere = Array.from({ length: 1600 }, (_, at) => ({
      x: 300 + (at % 40) * 5,
      y: 150 + Math.floor(at / 40) * 5,
      cost: 1,
    }));
    expect(placeLabels([node], { discs: [], softs: everywhere }, WINDOW)).toHaveLength(1);
  });

  it('leads a name to further off only where it may', () => {
    const hub = candidate('Hub', 400, 250, { mayLead: true });
    const ring = Array.from({ length: 12 }, (_, at) => ({
      x: 400 + 17 * Math.cos((at * Math.PI) / 6 + 0.2),
      y: 250 + 17 * Math.sin((at * Math.PI) / 6 + 0.2),
      radius: 1,
    }));
    const [label] = placeLabels([hub], { discs: ring }, WINDOW);
    expect(label?.leader).toBeDefined();
    expect(placeLabels([{ ...hub, mayLead: false }], { discs: ring }, WINDOW)).toEqual([]);
  });

  it('covers marks that yield only for who may, where nothing else is free, and as few as it can', () => {
    const node = candidate('Hub', 400, 250);
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      x: 300 + (at % 20) * 10,
      y: 150 + Math.floor(at / 20) * 10,
      radius: 3,
      yields: true,
    })).filter(({ x, y }) => Math.hypot(x - 400, y - 250) > 12);
    const hub = { ...node, mayCover: true };
    expect(placeLabels([node], { discs: crowd }, WINDOW)).toEqual([]);
    expect(placeLabels([hub], { discs: crowd }, WINDOW)).toHaveLength(1);
    const fixed = crowd.map(({ x, y, radius }) => ({ x, y, radius }));
    expect(placeLabels([hub], { discs: fixed }, WINDOW)).toEqual([]);
    // With one side open nothing is covered.
    const open = crowd.filter(({ x, y }) => x < 400 || Math.abs(y - 250) > 15);
    expect(placeLabels([hub], { discs: open }, WINDOW)).toMatchObject([{ align: 'left', dy: 0 }]);
  });

  it('keeps the names of others away from a hub that has none', () => {
    const hub = candidate('hub', 400, 250, {
      forms: [written(['Een naam die nergens past'.repeat(20)])],
      importance: 9,
      isHub: true,
    });
    const beside = candidate('leaf', 424, 250, { forms: [written(['Een blad'])] });
    const [label] = placeLabels([hub, beside], { discs: [hub, beside] }, WINDOW);
    expect(label?.id).toBe('leaf');
    if (label) expect(boxOf(beside, label).left).toBeGreaterThan(hub.x + hub.radius + 8);
  });

  it('gives a plate its room', () => {
    const node = candidate('Movisie', 400, 250, { hasPlate: true });
    const [label] = placeLabels([node], { discs: [discOf(node)] }, WINDOW);
    if (!label) throw new Error('no name');
    const { left, right, top, bottom } = boxOf(node, label);
    const plate = {
      left: left - PLATE.x,
      right: right + PLATE.x,
      top: top - PLATE.y,
      bottom: bottom + PLATE.y,
    };
    expect(covers(plate, discOf(node))).toBe(false);
  });

  it('shows no name rather than one that does not fit', () => {
    const wide = candidate('a', 20, 20, {
      forms: [written(['Een naam die breder is dan het venster'])],
    });
    expect(placeLabels([wide], { discs: [] }, { width: 60, height: 40 })).toEqual([]);
    expect(placeLabels([wide], { discs: [] }, { width: 0, height: 0 })).toEqual([]);
    expect(placeLabels([], { discs: [] }, WINDOW)).toEqual([]);
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
      forms: [written(lines, nameStyle(degree)), written([lines.join(' ')], nameStyle(degree))],
      importance: degree,
      mayLead: degree >= 20,
      isHub: degree >= 20,
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
        for (const label of placeLabels(candidates, { discs, boxes: covered }, WINDOW)) {
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

  it('leads no line through a name or a node, and none far', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const discs = candidates.map(discOf);
        const placed = placeLabels(candidates, { discs }, WINDOW).flatMap((label) => {
          const node = candidates.find(({ id }) => id === label.id);
          return node ? [{ node, label, box: boxOf(node, label) }] : [];
        });
        for (const { node, label } of placed) {
          const points = alongLeader(node, label);
          expect(points.length).toBeLessThanOrEqual(LONGEST_LEADER);
          const names = placed.filter((one) => one.label !== label).map(({ box }) => box);
          const others = discs.filter(({ x, y }) => x !== node.x || y !== node.y);
          for (const point of points) {
            expect(names.some((box) => covers(box, { ...point, radius: 0.01 }))).toBe(false);
            const isOver = others.some(
              ({ x, y, radius }) =>
                Math.hypot(x - point.x, y - point.y) < radius &&
                Math.hypot(x - node.x, y - node.y) > radius + node.radius + 12,
            );
            expect(isOver).toBe(false);
          }
        }
      }),
    );
  });

  it('gives every node at most one name, whole', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const labels = placeLabels(candidates, { discs: candidates.map(discOf) }, WINDOW);
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
        for (const { id, lines } of labels) {
          const forms = candidates.find((node) => node.id === id)?.forms ?? [];
          expect(forms.map((form) => form.lines)).toContainEqual(lines);
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
        expect(placeLabels(other, { discs: other.map(discOf) }, WINDOW)).toEqual(
          placeLabels(one, { discs: one.map(discOf) }, WINDOW),
        );
      }),
    );
  });

  it('never lets a less important name push away a more important one', () => {
    fc.assert(
      fc.property(spots, (candidates) => {
        const discs = candidates.map(discOf);
        const important = candidates.filter(({ importance }) => importance >= 20);
        const alone = placeLabels(important, { discs }, WINDOW);
        const among = placeLabels(candidates, { discs }, WINDOW);
        expect(among.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });
});
