import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EntityId } from '../../domain/network.ts';
import type { Kind } from '../../domain/schema.ts';
import { type Box, boundsOf, type Point } from '../../drawing/boxes.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { useTheme } from '../../state/useTheme.ts';
import type { ShapeName } from '../../ui/shapes.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { NetworkRenderer, type Picture, type RendererEvents } from './NetworkRenderer.ts';
import { readPalette } from './palette.ts';
import type { Scene } from './scene.ts';

interface Options extends Pick<RendererEvents, 'onSelect' | 'onHover'> {
  readonly scene: Scene | undefined;
  readonly selected: EntityId | undefined;
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
}

/**
 * Binds the renderer to its place on the page: one effect creates and destroys it, one passes on what to show.
 * Hover and a moving camera stay inside the renderer and never render React.
 */
export function useNetworkRenderer({ scene, selected, neighbours, onSelect, onHover }: Options) {
  const hostRef = useRef<HTMLDivElement>(null);
  const rendererRef = useRef<NetworkRenderer>(undefined);
  const { network } = useSelection();
  const theme = useTheme();
  const moves = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const fontsReady = useFontsReady();
  const eventsRef = useRef({ onSelect, onHover });
  const pictureRef = useRef<Picture>(undefined);

  useLayoutEffect(() => {
    eventsRef.current = { onSelect, onHover };
  });

  // Before the renderer is created, so that it has something to show at once.
  useLayoutEffect(() => {
    if (!scene || !hostRef.current) return;
    const shapes = Object.fromEntries(
      network.file.vocabularies.kinds.map(({ kind, shape }) => [kind, shape]),
    ) as Record<Kind, ShapeName>;
    const palette = readPalette(hostRef.current, theme);
    pictureRef.current = { scene, selected, neighbours, palette, shapes, moves, fontsReady };
    rendererRef.current?.update(pictureRef.current);
  }, [scene, selected, neighbours, network, theme, moves, fontsReady]);

  const hasScene = scene !== undefined;
  useLayoutEffect(() => {
    const host = hostRef.current;
    if (!hasScene || !host || !pictureRef.current) return;
    const renderer = new NetworkRenderer(host, pictureRef.current, {
      onSelect: (id) => eventsRef.current.onSelect(id),
      onHover: (id) => eventsRef.current.onHover(id),
      covered: () => coveredBoxes(host),
    });
    rendererRef.current = renderer;
    const fitToHost = () => renderer.resize(host.clientWidth, host.clientHeight);
    fitToHost();
    const observer = new ResizeObserver(fitToHost);
    observer.observe(host);
    return () => {
      observer.disconnect();
      renderer.destroy();
      rendererRef.current = undefined;
    };
  }, [hasScene]);

  return { hostRef, renderer: useCallback(() => rendererRef.current, []) };
}

/** The boxes around the parts of the page that lie over the picture, down to its lower edge. */
function coveredBoxes(host: HTMLElement): Box[] {
  const origin = host.getBoundingClientRect();
  const groups = host.parentElement?.querySelectorAll('[data-over-picture]') ?? [];
  return [...groups].flatMap((group) => {
    const corners = [...group.children].flatMap((part): Point[] => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return [
        [left - origin.left, top - origin.top],
        [right - origin.left, bottom - origin.top],
      ];
    });
    const box = boundsOf(corners);
    return box ? [{ ...box, bottom: origin.height }] : [];
  });
}

/** Turns true when the fonts of the page have arrived: names are then drawn again. */
function useFontsReady(): boolean {
  const [ready, setReady] = useState(() => document.fonts?.status === 'loaded');
  useEffect(() => {
    let mounted = true;
    void document.fonts?.ready.then(() => mounted && setReady(true));
    return () => {
      mounted = false;
    };
  }, []);
  return ready;
}
