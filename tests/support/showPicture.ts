/** The renderer of the network in a page without layout, with a context that remembers. */
import { afterEach, beforeEach, vi } from 'vitest';
import { KINDS } from '../../src/domain/kinds.ts';
import { type EntityId, linksOf } from '../../src/domain/network.ts';
import type { Box } from '../../src/drawing/boxes.ts';
import type { Palette } from '../../src/views/network/paint/palette.ts';
import type { Picture } from '../../src/views/network/paint/picture.ts';
import { NetworkRenderer } from '../../src/views/network/renderer/NetworkRenderer.ts';
import { pretendBrowser } from './browser.ts';
import { fakeContext } from './fakeContext.ts';
import { sceneOf, smallLayout, smallNetwork } from './lensScene.ts';

/** The small layout, 400 × 200, drawn twice as large. */
export const WIDTH = 800;
export const HEIGHT = 400;
export const at = (id: string): [number, number] => {
  const [x = Number.NaN, y = Number.NaN] = smallLayout.nodes[id] ?? [];
  return [2 * x, 2 * y];
};

export const picture: Picture = {
  scene: sceneOf(smallNetwork),
  selected: undefined,
  neighbours: (id) => new Set(linksOf(smallNetwork, id).map(({ other }) => other.id)),
  focused: undefined,
  lit: undefined,
  palette: {
    theme: 'light',
    paper: '#fff',
    area: '#eee',
    areaEdge: undefined,
    ink: '#000',
    line: '#888',
    accent: '#00f',
    onAccent: '#fff',
    font: 'sans-serif',
    opacity: { inside: 1, hub: 1, across: 1, node: 0.5 },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, '#333'])) as Palette['kinds'],
    groups: ['#00a', '#a00'],
    rest: '#888',
  },
  shapes: Object.fromEntries(KINDS.map((kind) => [kind, 'circle'])) as Picture['shapes'],
  moves: false,
  fonts: 0,
  inFrame: false,
  lookups: 0,
};

/** A renderer on a page of its own, with what it draws and tells, and hands to use it. */
export function show(change: Partial<Picture> = {}, covered: () => readonly Box[] = () => []) {
  const { context, drawn } = fakeContext();
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(context);
  const host = document.createElement('div');
  document.body.append(host);
  const onSelect = vi.fn();
  const onHover = vi.fn();
  const onFocus = vi.fn();
  const onLeft = vi.fn();
  const renderer = new NetworkRenderer(
    host,
    { ...picture, ...change },
    { onSelect, onHover, onFocus, onLeft, covered },
  );
  renderer.resize(WIDTH, HEIGHT);
  const canvas = host.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  const point = (type: string, [clientX, clientY]: readonly [number, number], more = {}) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId: 1, cancelable: true, ...more }),
    );
  const tap = (place: readonly [number, number]) => {
    point('pointerdown', place, { buttons: 1 });
    point('pointerup', place);
  };
  /** Turns the wheel; says whether the picture took it from the page. */
  const wheel = (deltaY: number, more: WheelEventInit = {}) => {
    const event = new WheelEvent('wheel', { deltaY, cancelable: true, ...more });
    canvas.dispatchEvent(event);
    return event.defaultPrevented;
  };
  /** `Shift+ArrowLeft`: with Shift held. */
  const press = (keys: string) => {
    const key = keys.replace('Shift+', '');
    const event = new KeyboardEvent('keydown', { key, shiftKey: key !== keys, cancelable: true });
    host.dispatchEvent(event);
    return event.defaultPrevented;
  };
  /** Lets everything that is planned be drawn. */
  const rest = () => vi.advanceTimersByTime(1000);
  /** Where a node was drawn last, in px, as long as all nodes of the small network are drawn. */
  const placeOf = (id: EntityId): [number, number] => {
    const place = drawn.marks[picture.scene.nodes.findIndex((node) => node.id === id)];
    if (!place || drawn.marks.length !== picture.scene.nodes.length) throw new Error(`no ${id}`);
    return place;
  };
  return {
    host,
    canvas,
    renderer,
    drawn,
    onSelect,
    onHover,
    onFocus,
    onLeft,
    point,
    tap,
    wheel,
    press,
    rest,
    placeOf,
  };
}

/** A browser in which time stands still until the test lets it go on; undone after each test. */
export function stopTheClock(): void {
  beforeEach(() => {
    pretendBrowser(WIDTH, HEIGHT);
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}
