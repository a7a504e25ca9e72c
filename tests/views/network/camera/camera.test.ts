// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/drawing/boxes.ts';
import { at, HEIGHT, picture, show, stopTheClock, WIDTH } from '../../../support/showPicture.ts';

stopTheClock();

type Shown = ReturnType<typeof show>;

/** Where a node stands from the middle of a window of this size. */
const fromMiddle = ({ placeOf }: Shown, id: string, width = WIDTH, height = HEIGHT) => {
  const [x, y] = placeOf(id);
  return [x - width / 2, y - height / 2];
};

/** How far the neighbours a and b stand apart in a window, px: at most 1,7 times as far as in the whole picture. */
const SELECTED = 1.7 * (at('org-b')[0] - at('org-a')[0]);
const apart = ({ placeOf }: Shown) => placeOf('org-b')[0] - placeOf('org-a')[0];

const select = (shown: Shown) => {
  shown.renderer.update({ ...picture, selected: 'org-b' });
  shown.rest();
};
const resize = (shown: Shown, width: number, height: number) => {
  shown.renderer.resize(width, height);
  shown.rest();
};

const drag = ({ point }: Shown) => {
  point('pointerdown', [400, 200], { buttons: 1 });
  point('pointermove', [340, 260], { buttons: 1 });
  point('pointerup', [340, 260]);
};
const hands: readonly [string, (shown: Shown) => void][] = [
  ['a drag', drag],
  ['the wheel', ({ wheel }) => wheel(-100, { clientX: 100, clientY: 50 })],
  ['an arrow key', ({ press }) => press('Shift+ArrowRight')],
  ['plus', ({ press }) => press('+')],
];

describe('a look-up', () => {
  it('brings the selection into view again after the visitor moved on', () => {
    const shown = show();
    select(shown);
    const before = shown.placeOf('org-b');
    drag(shown);
    shown.rest();
    expect(shown.placeOf('org-b')).not.toEqual(before);
    select(shown);
    expect(shown.placeOf('org-b')).not.toEqual(before);
    shown.renderer.update({ ...picture, selected: 'org-b', lookups: 1 });
    shown.rest();
    expect(shown.placeOf('org-b')).toEqual(before);
  });
});

describe('another size', () => {
  it('shows everything when nothing else was asked', () => {
    const shown = show();
    resize(shown, 1200, 600);
    expect(shown.placeOf('org-d')).toEqual([1050, 300]);
  });

  it('shows the selection again', () => {
    const shown = show();
    select(shown);
    expect(apart(shown)).toBeCloseTo(SELECTED);
    resize(shown, 1200, 600);
    expect(apart(shown)).toBeCloseTo(SELECTED * 1.5);
    const [fromA = Number.NaN] = fromMiddle(shown, 'org-a', 1200);
    expect(fromMiddle(shown, 'org-b', 1200)[0]).toBeCloseTo(-fromA);
  });

  it('shows the selection that it began with', () => {
    const shown = show({ selected: 'org-b' });
    shown.rest();
    expect(apart(shown)).toBeCloseTo(SELECTED);
  });

  it.each(hands)(
    'keeps the middle after %s, and does not jump back to the selection',
    (_, move) => {
      const shown = show();
      select(shown);
      const still = fromMiddle(shown, 'org-d');
      move(shown);
      shown.rest();
      const moved = fromMiddle(shown, 'org-d');
      expect(moved).not.toEqual(still);
      resize(shown, 700, 500);
      const [x = Number.NaN, y = Number.NaN] = fromMiddle(shown, 'org-d', 700, 500);
      expect(x).toBeCloseTo(moved[0] ?? 0);
      expect(y).toBeCloseTo(moved[1] ?? 0);
    },
  );

  it('shows everything after that was asked', () => {
    const shown = show();
    select(shown);
    drag(shown);
    shown.press('0');
    resize(shown, 1200, 600);
    expect(shown.placeOf('org-d')).toEqual([1050, 300]);
  });
});

describe('a selection that is closed', () => {
  it('leaves the camera where it is, also in another size', () => {
    const shown = show();
    select(shown);
    const before = fromMiddle(shown, 'org-d');
    shown.renderer.update(picture);
    shown.rest();
    expect(fromMiddle(shown, 'org-d')).toEqual(before);
    resize(shown, 700, 500);
    expect(fromMiddle(shown, 'org-d', 700, 500)).toEqual(before);
  });
});

describe('what comes to lie over the picture', () => {
  const panel: Box = { left: 450, top: 0, right: WIDTH, bottom: HEIGHT };

  it('does not cover the selection and its neighbours', () => {
    const covered: Box[] = [];
    const shown = show({ selected: 'org-d' }, () => covered);
    shown.rest();
    expect(shown.placeOf('org-d')[0]).toBeGreaterThan(panel.left);
    covered.push(panel);
    shown.renderer.uncover();
    shown.rest();
    for (const id of ['org-a', 'org-d']) {
      expect(shown.placeOf(id)[0]).toBeGreaterThan(0);
      expect(shown.placeOf(id)[0]).toBeLessThan(panel.left);
    }
  });

  it('keeps a selection large enough to see in the strip that a sheet leaves', () => {
    const strip = 100;
    const sheet = { left: 0, top: strip, right: WIDTH, bottom: HEIGHT };
    const shown = show({ selected: 'org-d' }, () => [sheet]);
    shown.rest();
    expect(shown.placeOf('org-d')[0]).toBeCloseTo(WIDTH / 2);
    expect(shown.placeOf('org-d')[1]).toBeLessThan(strip);
    expect(apart(shown)).toBeGreaterThanOrEqual(0.3 * (at('org-b')[0] - at('org-a')[0]));
  });

  it('does not move a picture that the visitor has moved himself', () => {
    const covered: Box[] = [];
    const shown = show({ selected: 'org-d' }, () => covered);
    drag(shown);
    shown.rest();
    const before = shown.placeOf('org-d');
    covered.push(panel);
    shown.renderer.uncover();
    shown.rest();
    expect(shown.placeOf('org-d')).toEqual(before);
    expect(before[0]).toBeGreaterThan(panel.left);
  });
});

describe('what is lit', () => {
  const lit = { nodes: new Set(['org-a', 'org-b']), lines: new Set<string>() };

  it('is brought into view, and the picture comes back after it', () => {
    const shown = show();
    shown.renderer.update({ ...picture, lit });
    shown.rest();
    expect(apart(shown)).toBeCloseTo(SELECTED);
    shown.renderer.update(picture);
    shown.rest();
    expect(shown.placeOf('org-d')).toEqual(at('org-d'));
  });

  it('does not take back what the visitor moved himself', () => {
    const shown = show();
    shown.renderer.update({ ...picture, lit });
    shown.rest();
    drag(shown);
    shown.rest();
    const before = fromMiddle(shown, 'org-d');
    shown.renderer.update(picture);
    shown.rest();
    expect(fromMiddle(shown, 'org-d')).toEqual(before);
  });

  it('moves nothing when a filter takes a part of it away', () => {
    const shown = show();
    shown.renderer.update({ ...picture, lit });
    shown.rest();
    const before = fromMiddle(shown, 'org-d');
    const scene = { ...picture.scene };
    shown.renderer.update({ ...picture, scene, lit: { ...lit, nodes: new Set(['org-d']) } });
    shown.rest();
    expect(fromMiddle(shown, 'org-d')).toEqual(before);
  });
});

describe('the key that shows what is chosen', () => {
  it('goes back to the selection', () => {
    const shown = show();
    select(shown);
    drag(shown);
    shown.press('0');
    shown.rest();
    shown.press('z');
    shown.rest();
    expect(apart(shown)).toBeCloseTo(SELECTED);
  });

  it('shows everything when nothing is chosen', () => {
    const shown = show();
    drag(shown);
    shown.press('z');
    shown.rest();
    expect(shown.placeOf('org-d')).toEqual(at('org-d'));
  });
});
