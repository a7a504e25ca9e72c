import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { isArrow } from '../../drawing/arrows.ts';
import type { View } from './fitView.ts';
import { goHome, zoomAround } from './MapCamera.tsx';
import { nextStop, type Stop } from './stops.ts';

interface WalkOptions {
  /** Computed when a key asks for it. */
  readonly stops: () => readonly Stop[];
  /** The stop that is now what this one was; undefined when it is gone. */
  readonly find: (id: string) => string | undefined;
  /** Where the walk begins. */
  readonly start: string | undefined;
  readonly home: View;
  readonly animate: boolean;
  /** Closes what is selected; gives whether there was something to close. */
  readonly onEscape: () => boolean;
}

interface MapWalk {
  /** The one stop where Tab comes: it has the focus or had it last. undefined: nothing can be reached. */
  readonly stop: string | undefined;
  /** For a stop that got the focus otherwise: the walk goes on from there. */
  readonly goTo: (id: string) => void;
}

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * Going over the map by keys: arrows to the nearest stop that way, Home to the whole country, + and − zoom, Escape
 * closes what is selected and then leaves the stop. Enter is a click on the stop, which is a button.
 */
export function useMapWalk(options: WalkOptions): MapWalk {
  const map = useMap();
  const [last, setLast] = useState<string>();
  const stop = (last === undefined ? undefined : options.find(last)) ?? options.start;
  const moved = useRef(false);

  const press = ({ key, target }: KeyboardEvent): boolean => {
    const container = map.getContainer();
    const change = Object.hasOwn(ZOOM_KEYS, key) ? ZOOM_KEYS[key] : undefined;
    if (key === 'Home') goHome(map, options.home, options.animate);
    else if (change !== undefined) {
      const around = options.stops().find(({ id }) => id === stop)?.at;
      zoomAround(map, change, around, options.animate);
    } else if (key === 'Escape') {
      if (options.onEscape()) return true;
      if (target === container) return false;
      container.focus({ preventScroll: true });
      return true;
    } else if (isArrow(key) && stop !== undefined) {
      const next = target === container ? stop : nextStop(options.stops(), stop, key)?.id;
      if (next === stop) focusStop(container);
      else if (next !== undefined) setLast(next);
    } else return false;
    // The stop that has the focus now, or that takes its place, may be in the page only after this.
    moved.current = target !== container || isArrow(key);
    return true;
  };
  const latest = useRef(press);
  useLayoutEffect(() => {
    latest.current = press;
    if (!moved.current) return;
    moved.current = false;
    focusStop(map.getContainer());
  });
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = -1;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    container.addEventListener('keydown', onKeyDown);
    return () => container.removeEventListener('keydown', onKeyDown);
  }, [map]);
  return { stop, goTo: setLast };
}

function focusStop(container: HTMLElement) {
  container.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
}
