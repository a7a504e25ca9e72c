// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { pressKey, ZOOM_STEP } from '../../../../src/views/network/camera/keys.ts';

const picture = () => ({ panBy: vi.fn(), zoomBy: vi.fn(), fit: vi.fn(), showChosen: vi.fn() });
const press = (key: string, more: KeyboardEventInit = {}) => {
  const pressed = picture();
  const ours = pressKey(new KeyboardEvent('keydown', { key, ...more }), pressed);
  return { ours, ...pressed };
};

describe('pressKey', () => {
  it.each([
    ['ArrowLeft', 1, 0],
    ['ArrowRight', -1, 0],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 0, -1],
  ])('Shift with %s brings what lies that way into view', (key, x, y) => {
    const { ours, panBy } = press(key, { shiftKey: true });
    expect(ours).toBe(true);
    const [dx, dy] = panBy.mock.calls[0] ?? [];
    expect([Math.sign(dx), Math.sign(dy)]).toEqual([x, y]);
  });

  it.each([
    ['+', ZOOM_STEP],
    ['=', ZOOM_STEP],
    ['-', 1 / ZOOM_STEP],
  ])('%s zooms', (key, factor) => {
    const { zoomBy } = press(key);
    expect(zoomBy).toHaveBeenCalledExactlyOnceWith(factor);
  });

  it('0 shows everything', () => {
    expect(press('0').fit).toHaveBeenCalledTimes(1);
  });

  it('z shows what is chosen', () => {
    expect(press('z').showChosen).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Tab', {}],
    ['Enter', {}],
    ['ArrowLeft', {}],
    ['a', {}],
    ['+', { ctrlKey: true }],
    ['0', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
  ])('leaves %s with %o to the browser', (key, modifiers) => {
    const { ours, panBy, zoomBy, fit } = press(key, modifiers);
    expect(ours).toBe(false);
    for (const action of [panBy, zoomBy, fit]) expect(action).not.toHaveBeenCalled();
  });
});
