import { describe, expect, it } from 'vitest';
import { panToReveal } from '../../../../src/views/network/camera/reveal.ts';

const window = { width: 800, height: 400 };

describe('panToReveal', () => {
  it.each([
    ['in the middle', [400, 200], [0, 0]],
    ['beyond the left', [-60, 200], [100, 0]],
    ['beyond the right', [900, 200], [-140, 0]],
    ['above', [400, -10], [0, 50]],
    ['below', [400, 500], [0, -140]],
  ] as const)('%s', (_, place, pan) => {
    expect(panToReveal(place, window, [])).toEqual(pan);
  });

  it('brings what lies under a panel beside it', () => {
    const panel = { left: 500, top: 0, right: 800, bottom: 400 };
    expect(panToReveal([600, 200], window, [panel])).toEqual([-140, 0]);
  });
});
