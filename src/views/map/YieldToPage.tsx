import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { useTexts } from '../../i18n/texts.ts';
import { HINT_MS, isForPicture, type LeftToPage } from '../../ui/leftToPage.ts';
import { useFlash } from '../../ui/useFlash.ts';

/**
 * In a frame the wheel and one finger are for the page around it: it takes Ctrl or two fingers to move the map. Says so
 * for a moment when somebody tries.
 */
export function YieldToPage() {
  const texts = useTexts();
  const map = useMap();
  const [left, flash] = useFlash<LeftToPage>(HINT_MS);

  useEffect(() => {
    const container = map.getContainer();
    const fingers = new Set<number>();
    // Before Leaflet hears of it, which listens to the same element.
    const listening = new AbortController();
    const { signal } = listening;
    const early = { capture: true, signal };

    const onWheel = (event: WheelEvent) => {
      if (isForPicture(event)) return;
      event.stopImmediatePropagation();
      flash('wheel');
    };
    const onDown = ({ pointerType, pointerId }: PointerEvent) => {
      if (pointerType !== 'touch') {
        map.dragging.enable();
        return;
      }
      fingers.add(pointerId);
      // Two fingers move the map as they zoom; one never does.
      map.dragging.disable();
    };
    const onUp = ({ pointerId }: PointerEvent) => fingers.delete(pointerId);
    /** The browser took the finger, to scroll with it. */
    const onCancel = ({ pointerId }: PointerEvent) => {
      if (fingers.size === 1 && fingers.delete(pointerId)) flash('finger');
      fingers.delete(pointerId);
    };
    const onTouchMove = (event: TouchEvent) => {
      if (event.touches.length > 1) event.preventDefault();
    };

    container.style.touchAction = 'pan-x pan-y';
    container.addEventListener('wheel', onWheel, early);
    container.addEventListener('pointerdown', onDown, early);
    container.addEventListener('pointerup', onUp, early);
    container.addEventListener('pointercancel', onCancel, early);
    container.addEventListener('touchmove', onTouchMove, { passive: false, signal });
    return () => listening.abort();
  }, [map, flash]);

  const stage = map.getContainer().parentElement;
  if (!left || !stage) return null;
  return createPortal(<p className="map-told">{texts.map.left[left]}</p>, stage);
}
