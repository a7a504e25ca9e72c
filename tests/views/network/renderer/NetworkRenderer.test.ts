// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ZOOM_STEP } from '../../../../src/views/network/camera/keys.ts';
import { NetworkRenderer } from '../../../../src/views/network/renderer/NetworkRenderer.ts';
import { litByMark } from '../../../../src/views/network/scene/emphasis.ts';
import { buildScene } from '../../../../src/views/network/scene/scene.ts';
import { changes, drawnLater } from '../../../support/comparedVersions.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { at, HEIGHT, picture, show, stopTheClock, WIDTH } from '../../../support/showPicture.ts';

stopTheClock();

describe('NetworkRenderer', () => {
  it('draws everything at once when it knows its size, with names', () => {
    const { drawn, canvas } = show();
    expect(drawn.frames).toBe(1);
    expect([...drawn.marks].sort()).toEqual(['org-a', 'org-b', 'org-d', 'pilot-c'].map(at).sort());
    expect(drawn.texts).toEqual(expect.arrayContaining(['org-a', 'org-d']));
    expect(drawn.texts.join(' ')).toContain('Een pilot met een lange naam');
    expect([canvas.width, canvas.height]).toEqual([WIDTH, HEIGHT]);
  });

  it('follows the size of its place, as large as fits', () => {
    const { renderer, drawn, placeOf } = show();
    renderer.resize(1200, 400);
    // Twice as large, in the middle of the width.
    expect(placeOf('org-a')).toEqual([200 + 100, 100]);
    const { frames } = drawn;
    renderer.resize(1200, 400);
    expect(drawn.frames).toBe(frames);
  });

  it.each([
    // 4 px at the sides; below 52 px for the buttons, whichever way it is short of room.
    ['narrow', 408, 600, 1, [4, 4 + (600 - 56 - 200) / 2]],
    ['low', 508, 156, 0.5, [4 + (500 - 200) / 2, 4]],
  ])('leaves a margin on a small picture: %s', (_, width, height, scale, [left = 0, top = 0]) => {
    const { renderer, placeOf } = show();
    renderer.resize(width, height);
    const [x, y] = placeOf('org-a');
    expect([x, y]).toEqual([left + 50 * scale, top + 50 * scale]);
  });

  it('keeps what is in the middle when its place changes while zoomed in', () => {
    const { renderer, tap, onSelect, press } = show();
    press('+');
    renderer.panBy(WIDTH / 2 - 700 * ZOOM_STEP + 400 * (ZOOM_STEP - 1), 0);
    tap([WIDTH / 2, HEIGHT / 2]);
    expect(onSelect).toHaveBeenLastCalledWith('org-d');
    renderer.resize(600, 700);
    tap([300, 350]);
    expect(onSelect).toHaveBeenCalledTimes(2);
    expect(onSelect).toHaveBeenLastCalledWith('org-d');
  });

  it('works on without anything to draw on', () => {
    const { renderer, rest } = show();
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null);
    const host = document.createElement('div');
    const events = {
      onSelect: vi.fn(),
      onHover: vi.fn(),
      onFocus: vi.fn(),
      onLeft: vi.fn(),
      covered: () => [],
    };
    const blind = new NetworkRenderer(host, picture, events);
    blind.resize(WIDTH, HEIGHT);
    rest();
    host
      .querySelector('canvas')
      ?.dispatchEvent(new PointerEvent('pointermove', { clientX: 100, clientY: 100 }));
    expect(events.onHover).toHaveBeenCalledWith('org-a');
    blind.destroy();
    renderer.destroy();
  });
});

describe('settled', () => {
  it('is only what stands still with all its names', () => {
    const { renderer, host, press, rest } = show({ moves: true });
    const isSettled = () => host.dataset.settled;
    expect(isSettled()).toBe('true');
    press('Shift+ArrowLeft');
    expect(isSettled()).toBe('false');
    rest();
    renderer.fit();
    vi.advanceTimersByTime(100);
    expect(isSettled()).toBe('false');
    rest();
    expect(isSettled()).toBe('true');
  });
});

describe('another picture', () => {
  it('leaves every place as it was when a filter hides some', () => {
    const { renderer, drawn, rest, tap, onSelect } = show();
    const visible = new Set(['org-a', 'org-d']);
    renderer.update({ ...picture, scene: sceneOf(smallNetwork, smallLayout, visible) });
    rest();
    expect([...drawn.marks].sort()).toEqual([at('org-a'), at('org-d')].sort());
    tap(at('org-b'));
    expect(onSelect).toHaveBeenCalledWith(undefined);
  });

  it('shows everything again when its drawing has another size', () => {
    const { renderer, press, rest, placeOf } = show();
    press('+');
    const scene = sceneOf(smallNetwork, { ...smallLayout, height: 400 });
    renderer.update({ ...picture, scene });
    rest();
    expect(placeOf('org-a')).toEqual([200 + 50, 50]);
  });

  it('draws its names anew when a font has arrived', () => {
    const { renderer, drawn, rest } = show();
    rest();
    const { frames } = drawn;
    renderer.update({ ...picture, fonts: 1 });
    rest();
    expect(drawn.frames).toBeGreaterThan(frames);
    expect(drawn.texts).toContain('org-a');
  });

  it('ends the hover, also for who listens', () => {
    const { renderer, point, onHover } = show();
    point('pointermove', at('org-b'));
    renderer.update({ ...picture, scene: sceneOf(smallNetwork, smallLayout, new Set(['org-a'])) });
    expect(onHover).toHaveBeenLastCalledWith(undefined);
  });

  it('brings a new selection into view and rings it', () => {
    const { renderer, drawn, rest, press } = show();
    for (let time = 0; time < 6; time++) press('+');
    for (let time = 0; time < 40; time++) press('Shift+ArrowRight');
    renderer.update({ ...picture, selected: 'org-b' });
    rest();
    const [x = -1, y = -1] = drawn.ring ?? [];
    expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
    expect(drawn.texts).toContain('org-b');
    renderer.update(picture);
    rest();
    expect(drawn.ring).toBeUndefined();
  });

  it('shows the neighbours of a selection that is not drawn itself', () => {
    const { drawn, rest } = show({ selected: 'org-e' });
    rest();
    expect(drawn.ring).toBeUndefined();
    expect(drawn.texts).toEqual(['org-a']);
  });

  it('is reached in steps where things may move, and at once where not', () => {
    const { renderer, drawn, rest } = show({ moves: true });
    const { frames } = drawn;
    renderer.update({ ...picture, moves: true, selected: 'org-d' });
    rest();
    expect(drawn.frames - frames).toBeGreaterThan(5);
    const [x = -1, y = -1] = drawn.ring ?? [];
    expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
  });

  it('without anything visible is empty, and comes back', () => {
    const { renderer, drawn, rest } = show();
    renderer.update({ ...picture, scene: sceneOf(smallNetwork, smallLayout, new Set()) });
    rest();
    expect(drawn.marks).toEqual([]);
    renderer.update(picture);
    rest();
    expect(drawn.marks).toHaveLength(4);
  });
});

describe('destroy', () => {
  it('lets go of the page: no canvas, no frame, no timer, no answer', () => {
    const { renderer, host, drawn, point, tap, press, onSelect, onHover, rest } = show({
      moves: true,
    });
    point('pointermove', at('org-a'));
    press('+');
    renderer.destroy();
    expect(host.childElementCount).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    const { frames } = drawn;
    onHover.mockClear();
    tap(at('org-a'));
    point('pointermove', at('org-d'));
    expect(press('Shift+ArrowLeft')).toBe(false);
    rest();
    expect(drawn.frames).toBe(frames);
    expect(onSelect).not.toHaveBeenCalled();
    expect(onHover).not.toHaveBeenCalled();
  });

  it('takes away every listener that was set', () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const { renderer } = show();
    renderer.destroy();
    const types = (calls: readonly (readonly unknown[])[]) => calls.map(([type]) => type).sort();
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(types(removed.mock.calls)).toEqual(types(added.mock.calls));
  });
});

describe('what changed', () => {
  const { graph, layout } = drawnLater;
  const all = new Set([...graph.entities.map(({ id }) => id), 'org-weg']);
  const scene = buildScene(graph, layout, all, changes);
  const { ink, kinds } = picture.palette;
  const placeOf = (id: string) => {
    const node = scene.nodes.find((candidate) => candidate.id === id);
    return [2 * (node?.x ?? Number.NaN), 2 * (node?.y ?? Number.NaN)];
  };

  it('is told by the form of a mark: a second outline, a dot, nothing but dashes', () => {
    const { drawn } = show({ scene });
    const second = drawn.outlines.filter(({ colour }) => colour === ink);
    expect(second.map(({ place }) => place)).toEqual([placeOf('pilot-nieuw')]);
    expect(drawn.dots.sort()).toEqual([placeOf('org-a'), placeOf('org-nieuwe-naam')].sort());
    const gone = drawn.outlines.filter(({ dashed }) => dashed);
    expect(gone).toEqual([{ place: placeOf('org-weg'), colour: kinds.organisation, dashed: true }]);
  });

  it('is told by nothing when nothing is compared', () => {
    const { drawn } = show({ scene: buildScene(graph, layout, all) });
    expect(drawn.outlines.length).toBeGreaterThan(0);
    expect(drawn.outlines.some(({ colour, dashed }) => colour === ink || dashed)).toBe(false);
    expect(drawn.dots).toEqual([]);
  });

  it('can be pointed at and clicked, also when it is gone', () => {
    const { point, tap, onHover, onSelect } = show({ scene });
    point('pointermove', [700, 300]);
    expect(onHover).toHaveBeenLastCalledWith('org-weg');
    tap([700, 300]);
    expect(onSelect).toHaveBeenLastCalledWith('org-weg');
  });

  it('stands out alone when that is asked for, also beside a selection', () => {
    const { drawn, renderer, rest } = show({ scene, selected: 'org-b' });
    renderer.fit();
    rest();
    expect(drawn.texts.sort()).toEqual(['org-a', 'org-b']);
    renderer.update({ ...picture, scene, selected: 'org-b', lit: litByMark(scene, 'added') });
    rest();
    expect(drawn.texts).toEqual(['pilot-nieuw']);
    expect(drawn.ring).toBeDefined();
  });
});
