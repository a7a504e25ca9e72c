// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ZOOM_STEP } from '../../../../src/views/network/camera/keys.ts';
import { at, show, stopTheClock } from '../../../support/showPicture.ts';

stopTheClock();

describe('the pointer', () => {
  it('selects a node, or nothing beside it', () => {
    const { tap, onSelect } = show();
    tap(at('org-b'));
    expect(onSelect).toHaveBeenLastCalledWith('org-b');
    tap([500, 20]);
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
    expect(onSelect).toHaveBeenCalledTimes(2);
  });

  it('lays a node beside the selection with shift', () => {
    const { point, onSelect } = show();
    point('pointerdown', at('org-b'), { buttons: 1, shiftKey: true });
    point('pointerup', at('org-b'), { shiftKey: true });
    expect(onSelect.mock.calls).toEqual([['org-b', true]]);
  });

  it('shows what is around a node that is clicked twice, wherever the first click moved it', () => {
    const { tap, point, onSelect, onFocus } = show();
    tap(at('org-b'));
    expect(onSelect.mock.calls).toEqual([['org-b']]);
    tap(at('org-b'));
    expect(onFocus.mock.calls).toEqual([['org-b']]);
    expect(onSelect).toHaveBeenCalledTimes(1);
    // A third click is a first one again.
    tap(at('org-b'));
    expect(onFocus).toHaveBeenCalledTimes(1);
    point('pointerdown', at('org-a'), { buttons: 1 });
    point('pointerup', at('org-a'));
    expect(onSelect).toHaveBeenLastCalledWith('org-a');
    expect(onFocus).toHaveBeenCalledTimes(1);
  });

  it('takes two clicks on nothing for two clicks', () => {
    const { tap, onSelect, onFocus } = show();
    tap([500, 20]);
    tap([500, 20]);
    expect(onSelect.mock.calls).toEqual([[undefined], [undefined]]);
    expect(onFocus).not.toHaveBeenCalled();
  });

  it('drags without selecting', () => {
    const { point, tap, onSelect, drawn, rest } = show();
    const [x, y] = at('org-a');
    point('pointerdown', [x, y], { buttons: 1 });
    point('pointermove', [x + 30, y + 40], { buttons: 1 });
    point('pointerup', [x + 30, y + 40]);
    expect(onSelect).not.toHaveBeenCalled();
    tap([x + 30, y + 40]);
    expect(onSelect).toHaveBeenCalledWith('org-a');
    rest();
    expect(drawn.marks).toContainEqual([x + 30, y + 40]);
  });

  it('lights up what it is over, once, and lets go of it', () => {
    const { point, onHover, drawn, rest } = show();
    const [x, y] = at('org-b');
    point('pointermove', [x, y]);
    point('pointermove', [x + 1, y]);
    expect(onHover.mock.calls).toEqual([['org-b']]);
    rest();
    // Only the names of the node and its neighbour are left.
    expect([...drawn.texts].sort()).toEqual(['org-a', 'org-b']);
    point('pointerleave', [x, y]);
    expect(onHover.mock.calls).toEqual([['org-b'], [undefined]]);
  });

  it('has no hover under a finger or while dragging', () => {
    const { point, onHover } = show();
    point('pointermove', at('org-b'), { pointerType: 'touch' });
    point('pointermove', at('org-b'), { buttons: 1 });
    expect(onHover).not.toHaveBeenCalled();
  });

  it('zooms by wheel around itself', () => {
    const { wheel, tap, onSelect, drawn, rest } = show();
    const [clientX, clientY] = at('org-b');
    expect(wheel(-200, { clientX, clientY })).toBe(true);
    tap([clientX, clientY]);
    expect(onSelect).toHaveBeenCalledWith('org-b');
    rest();
    expect(Math.min(...drawn.marks.map(([x]) => x))).toBeLessThan(at('org-a')[0]);
  });

  it('leaves the wheel to the page around a frame', () => {
    const { wheel, placeOf, rest } = show({ inFrame: true });
    expect(wheel(-200)).toBe(false);
    rest();
    expect(placeOf('org-d')).toEqual(at('org-d'));
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('zooms in a frame by wheel with %s', (_, key) => {
    const { wheel, placeOf, rest } = show({ inFrame: true });
    expect(wheel(-20, key)).toBe(true);
    rest();
    expect(placeOf('org-d')[0]).toBeGreaterThan(at('org-d')[0]);
  });

  it('leaves one finger to the page around a frame, and says that it takes two', () => {
    const { point, placeOf, onLeft, onSelect, rest } = show({ inFrame: true });
    const finger = { pointerType: 'touch' };
    point('pointerdown', [300, 200], finger);
    point('pointermove', [300, 120], finger);
    point('pointercancel', [300, 120], finger);
    expect(onLeft).toHaveBeenCalled();
    rest();
    expect(placeOf('org-d')).toEqual(at('org-d'));
    point('pointerdown', at('org-a'), finger);
    point('pointerup', at('org-a'), finger);
    expect(onSelect).toHaveBeenLastCalledWith('org-a');
  });

  it('tells that it takes two fingers when the browser scrolls with one before it moved', () => {
    const { point, onLeft } = show({ inFrame: true });
    point('pointerdown', [500, 400], { pointerType: 'touch' });
    point('pointercancel', [500, 400], { pointerType: 'touch' });
    expect(onLeft).toHaveBeenCalledOnce();
  });

  it.each([true, false])('moves with two fingers, in a frame (%s) too', (inFrame) => {
    const { point, placeOf, onLeft, rest } = show({ inFrame });
    for (const [pointerId, x] of [
      [1, 300],
      [2, 500],
    ] as const) {
      point('pointerdown', [x, 200], { pointerId, pointerType: 'touch' });
    }
    for (const [pointerId, x] of [
      [1, 340],
      [2, 540],
    ] as const) {
      point('pointermove', [x, 230], { pointerId, pointerType: 'touch' });
    }
    rest();
    expect(onLeft).not.toHaveBeenCalled();
    const [x, y] = placeOf('org-d');
    expect(x).toBeCloseTo(at('org-d')[0] + 40, 0);
    expect(y).toBeCloseTo(at('org-d')[1] + 30, 0);
  });

  it('moves with one finger on a page of its own', () => {
    const { point, placeOf, rest } = show();
    point('pointerdown', [300, 200], { pointerType: 'touch' });
    point('pointermove', [340, 230], { pointerType: 'touch' });
    rest();
    expect(placeOf('org-d')).toEqual([at('org-d')[0] + 40, at('org-d')[1] + 30]);
  });

  it('zooms with two fingers that move apart', () => {
    const { point, onSelect, drawn, rest } = show();
    point('pointerdown', [300, 200], { pointerId: 1 });
    point('pointerdown', [500, 200], { pointerId: 2 });
    point('pointermove', [200, 200], { pointerId: 1 });
    point('pointermove', [600, 200], { pointerId: 2 });
    point('pointerup', [200, 200], { pointerId: 1 });
    point('pointerup', [600, 200], { pointerId: 2 });
    rest();
    expect(onSelect).not.toHaveBeenCalled();
    const [x, y] = at('org-d');
    const moved = drawn.marks.find((mark) => Math.abs(mark[1] - 200) < 1 && mark[0] > x);
    expect(moved?.[0]).toBeCloseTo(400 + (x - 400) * 2, 0);
    expect(moved?.[1]).toBeCloseTo(y, 0);
  });
});

describe('the keys', () => {
  it('move the picture', () => {
    const { press, tap, onSelect } = show();
    expect(press('Shift+ArrowLeft')).toBe(true);
    press('Shift+ArrowUp');
    const [x, y] = at('org-a');
    tap([x + 60, y + 60]);
    expect(onSelect).toHaveBeenCalledWith('org-a');
  });

  it('zoom around the middle, not without end, and back to everything', () => {
    const { press, drawn, rest } = show();
    const distance = () => {
      rest();
      const xs = drawn.marks.map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    const fitted = distance();
    press('+');
    expect(distance()).toBeCloseTo(fitted * ZOOM_STEP);
    for (let time = 0; time < 60; time++) press('-');
    const least = distance();
    expect(least).toBeGreaterThan(fitted / 4);
    expect(least).toBeLessThan(fitted);
    for (let time = 0; time < 60; time++) press('+');
    expect(distance()).toBeLessThan(fitted * 40);
    press('0');
    expect(distance()).toBeCloseTo(fitted);
  });

  it('that are not of the picture are left alone', () => {
    const { press, drawn } = show();
    const { frames } = drawn;
    expect(press('Tab')).toBe(false);
    expect(drawn.frames).toBe(frames);
  });
});
