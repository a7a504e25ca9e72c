import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRange } from '../../../src/views/timeline/useRange.ts';

const WHOLE = { from: 0, to: 4000 };

describe('the years that are looked at', () => {
  it('moves by every move, also by those that come before it is drawn', () => {
    const { result } = renderHook(() => useRange(WHOLE));
    act(() => result.current.zoomBy(4, 2000));
    const before = result.current.range;
    act(() => {
      const { panBy } = result.current;
      for (let at = 0; at < 5; at += 1) panBy(100);
    });
    expect(result.current.range.from - before.from).toBeCloseTo(500);
    act(() => result.current.showAll());
    expect(result.current.isWhole).toBe(true);
  });

  it('comes as near by two zooms at once as by one after the other', () => {
    const { result } = renderHook(() => useRange(WHOLE));
    act(() => {
      const { zoomIn } = result.current;
      zoomIn();
      zoomIn();
    });
    const { from, to } = result.current.range;
    expect(to - from).toBeCloseTo(4000 / 1.6 ** 2);
  });
});
