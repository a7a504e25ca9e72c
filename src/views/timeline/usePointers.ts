import { type RefObject, useEffect, useRef } from 'react';
import { isForPicture } from '../../ui/leftToPage.ts';
import type { RangeControl } from './useRange.ts';

/** Pixels of a wheel that bring it twice as close. */
const WHEEL_TWICE = 240;
/** A press that moves less than this is a click, px. */
const CLICK = 4;

interface Scale {
  readonly range: RangeControl;
  /** Left end and width of the drawing inside the element, px. */
  readonly left: number;
  readonly width: number;
}

/**
 * Zoom and pan of an element by wheel, drag and two fingers. The plain wheel scrolls the page: with Ctrl or ⌘ it zooms
 * around the pointer, sideways or with Shift it moves. Over `[data-wheel]` the plain wheel zooms, unless `yields`.
 */
export function usePointers(
  element: RefObject<HTMLElement | null>,
  scale: Scale,
  yields: boolean,
): void {
  const latest = useRef(scale);
  useEffect(() => {
    latest.current = scale;
  });
  useEffect(() => {
    const host = element.current;
    if (!host) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const pointers = new Map<number, number>();
    let moved = 0;

    const dayAt = (clientX: number) => {
      const { left, width, range } = latest.current;
      const { from, to } = range.range;
      const x = clientX - host.getBoundingClientRect().left - left;
      return from + (x / Math.max(1, width)) * (to - from);
    };
    const perPx = () => {
      const { width, range } = latest.current;
      return (range.range.to - range.range.from) / Math.max(1, width);
    };
    const onWheel = (event: WheelEvent) => {
      const { range } = latest.current;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const onAxis =
        !yields && event.target instanceof Element && event.target.closest('[data-wheel]');
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        if (yields && !event.shiftKey) return;
        event.preventDefault();
        range.panBy(sideways * perPx());
      } else if (isForPicture(event) || onAxis) {
        event.preventDefault();
        range.zoomBy(2 ** (-event.deltaY / WHEEL_TWICE), dayAt(event.clientX));
      }
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('[role=slider]')) return;
      pointers.set(event.pointerId, event.clientX);
      moved = 0;
    };
    const onMove = ({ pointerId, clientX }: PointerEvent) => {
      const before = pointers.get(pointerId);
      if (before === undefined) return;
      const { range } = latest.current;
      const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
      pointers.set(pointerId, clientX);
      moved += Math.abs(clientX - before);
      if (other === undefined) {
        if (moved > CLICK) range.panBy((before - clientX) * perPx());
        return;
      }
      const apart = Math.abs(before - other);
      if (apart > 0) range.zoomBy(Math.abs(clientX - other) / apart, dayAt((clientX + other) / 2));
    };
    const onUp = ({ pointerId }: PointerEvent) => pointers.delete(pointerId);
    /** What was dragged was not clicked. */
    const onClick = (event: MouseEvent) => {
      if (moved <= CLICK || event.detail === 0) return;
      event.stopPropagation();
      event.preventDefault();
      moved = 0;
    };

    host.addEventListener('wheel', onWheel, { passive: false, signal });
    host.addEventListener('pointerdown', onDown, { signal });
    host.addEventListener('click', onClick, { capture: true, signal });
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onUp, { signal });
    window.addEventListener('pointercancel', onUp, { signal });
    return () => listening.abort();
  }, [element, yields]);
}
