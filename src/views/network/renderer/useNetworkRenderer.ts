import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import { type Box, boundsOf, type Point } from '../../../drawing/boxes.ts';
import { isFramed } from '../../../ui/isFramed.ts';
import { HINT_MS, type LeftToPage } from '../../../ui/leftToPage.ts';
import { panelsOver, watchPanels } from '../../../ui/panels.ts';
import { useFlash } from '../../../ui/useFlash.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import type { Picture, RendererEvents } from '../paint/picture.ts';
import type { Scene } from '../scene/scene.ts';
import { NetworkRenderer } from './NetworkRenderer.ts';
import { useLook } from './useLook.ts';

interface Options extends Pick<RendererEvents, 'onSelect' | 'onHover' | 'onFocus'> {
  readonly scene: Scene | undefined;
  readonly selected: EntityId | undefined;
  readonly lookups: number;
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
  readonly focused: EntityId | undefined;
  readonly lit: Lit | undefined;
  readonly groups?: ReadonlyMap<EntityId, number> | undefined;
}

/**
 * Binds the renderer to its place on the page: one effect creates and destroys it, one passes on what to show.
 * Hover and a moving camera stay inside the renderer and never render React.
 */
export function useNetworkRenderer({
  scene,
  selected,
  lookups,
  neighbours,
  focused,
  lit,
  groups,
  onSelect,
  onHover,
  onFocus,
}: Options) {
  const hostRef = useRef<HTMLDivElement>(null);
  const rendererRef = useRef<NetworkRenderer>(undefined);
  const moves = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const fonts = useFontCount();
  const [left, onLeft] = useFlash<LeftToPage>(HINT_MS);
  const look = useLook();
  const eventsRef = useRef({ onSelect, onHover, onFocus });
  const pictureRef = useRef<Picture>(undefined);

  useLayoutEffect(() => {
    eventsRef.current = { onSelect, onHover, onFocus };
  });

  // Before the renderer is created, so that it has something to show at once.
  useLayoutEffect(() => {
    if (!scene) return;
    pictureRef.current = {
      scene,
      selected,
      lookups,
      neighbours,
      focused,
      lit,
      groups,
      palette: look.palette(),
      shapes: look.shapes,
      moves,
      fonts,
      inFrame: isFramed(),
    };
    rendererRef.current?.update(pictureRef.current);
  }, [scene, selected, lookups, neighbours, focused, lit, groups, look, moves, fonts]);

  const hasScene = scene !== undefined;
  useLayoutEffect(() => {
    const host = hostRef.current;
    if (!hasScene || !host || !pictureRef.current) return;
    const renderer = new NetworkRenderer(host, pictureRef.current, {
      onSelect: (...chosen) => eventsRef.current.onSelect(...chosen),
      onHover: (id) => eventsRef.current.onHover(id),
      onFocus: (id) => eventsRef.current.onFocus(id),
      onLeft,
      covered: () => coveredBoxes(host),
    });
    rendererRef.current = renderer;
    if (isFramed()) host.style.touchAction = 'pan-x pan-y';
    const fitToHost = () => renderer.resize(host.clientWidth, host.clientHeight);
    fitToHost();
    const observer = new ResizeObserver(fitToHost);
    observer.observe(host);
    const stopWatching = watchPixelRatio(fitToHost);
    const stopPanels = watchPanels(host, () => renderer.uncover());
    return () => {
      stopWatching();
      stopPanels();
      observer.disconnect();
      renderer.destroy();
      rendererRef.current = undefined;
    };
  }, [hasScene, onLeft]);

  const pin = useCallback(
    (id: EntityId, element: HTMLElement) =>
      rendererRef.current?.pin(id, element) ?? (() => undefined),
    [],
  );
  return { hostRef, renderer: useCallback(() => rendererRef.current, []), pin, left };
}

/** Tells when the page moves to a screen with other pixels: its size in CSS px stays the same then. */
function watchPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList | undefined;
  const watch = () => {
    query = window.matchMedia?.(`(resolution: ${window.devicePixelRatio}dppx)`);
    query?.addEventListener('change', onChange, { once: true });
  };
  const onChange = () => {
    changed();
    watch();
  };
  watch();
  return () => query?.removeEventListener('change', onChange);
}

/** What lies over the picture, in px from its top left: its own chips and buttons, and open panels. */
function coveredBoxes(host: HTMLElement): Box[] {
  const origin = host.getBoundingClientRect();
  const inHost = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const groups = host.parentElement?.querySelectorAll('[data-over-picture]') ?? [];
  const own = [...groups].flatMap((group) => {
    const boxes = [...group.children].map((part) => inHost(part.getBoundingClientRect()));
    const corners = boxes.flatMap(({ left, top, right, bottom }): Point[] => [
      [left, top],
      [right, bottom],
    ]);
    const box = boundsOf(corners);
    if (!box) return [];
    // Between chips and the edge there is no room for a name either.
    const isHigh = box.top < origin.height / 2;
    return [isHigh ? { ...box, top: 0 } : { ...box, bottom: origin.height }];
  });
  return [...own, ...panelsOver(host)];
}

/** How often fonts have arrived: each time, names are drawn again. */
function useFontCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const arrived = () => setCount((now) => now + 1);
    document.fonts?.addEventListener('loadingdone', arrived);
    return () => document.fonts?.removeEventListener('loadingdone', arrived);
  }, []);
  return count;
}
