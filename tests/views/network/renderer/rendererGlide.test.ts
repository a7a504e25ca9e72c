// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { LensLayout } from '../../../../src/domain/schema.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { at, HEIGHT, picture, show, stopTheClock, WIDTH } from '../../../support/showPicture.ts';

stopTheClock();

/** The same nodes in a frame of the same size, each as far from the other side. */
const mirrored: LensLayout = {
  ...smallLayout,
  nodes: Object.fromEntries(
    Object.entries(smallLayout.nodes).map(([id, [x, y]]) => [id, [400 - x, y]]),
  ),
};
const elsewhere = { ...picture, moves: true, scene: sceneOf(smallNetwork, mirrored) };
const there = (id: string): [number, number] => [WIDTH - at(id)[0], at(id)[1]];
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('a picture in which nodes stand elsewhere', () => {
  it('is reached in 0.6 s, and nothing is settled until then', () => {
    const { renderer, host, placeOf } = show({ moves: true });
    renderer.update(elsewhere);
    expect(placeOf('org-a')).toEqual(at('org-a'));
    wait(340);
    const [x, y] = placeOf('org-a');
    expect(x).toBeGreaterThan(at('org-a')[0] + 100);
    expect(x).toBeLessThan(there('org-a')[0]);
    expect(y).toBeCloseTo(at('org-a')[1]);
    expect(host.dataset.settled).toBe('false');
    wait(400);
    expect(placeOf('org-a')).toEqual(there('org-a'));
    wait(200);
    expect(host.dataset.settled).toBe('true');
  });

  it('is there at once where things may not move', () => {
    const { renderer, placeOf } = show();
    renderer.update({ ...elsewhere, moves: false });
    wait(20);
    expect(placeOf('org-a')).toEqual(there('org-a'));
  });

  it('stops moving when movement is no longer wanted', () => {
    const { renderer, placeOf } = show({ moves: true });
    const over = document.createElement('button');
    renderer.pin('org-a', over);
    renderer.update(elsewhere);
    wait(300);
    renderer.update({ ...elsewhere, moves: false });
    wait(20);
    const [x, y] = there('org-a');
    expect(placeOf('org-a')).toEqual([x, y]);
    expect([over.style.left, over.style.top]).toEqual([`${x}px`, `${y}px`]);
  });

  it('goes back from where it is when it is interrupted', () => {
    const { renderer, placeOf } = show({ moves: true });
    renderer.update(elsewhere);
    wait(340);
    const [halfway] = placeOf('org-a');
    renderer.update({ ...picture, moves: true });
    wait(20);
    expect(Math.abs(placeOf('org-a')[0] - halfway)).toBeLessThan(10);
    wait(800);
    expect(placeOf('org-a')).toEqual(at('org-a'));
  });

  it('goes on when its place on the page changes size', () => {
    const { renderer, placeOf } = show({ moves: true });
    renderer.update(elsewhere);
    wait(340);
    const [halfway] = placeOf('org-a');
    renderer.resize(WIDTH, HEIGHT - 20);
    expect(Math.abs(placeOf('org-a')[0] - halfway)).toBeLessThan(10);
    wait(800);
    expect(placeOf('org-a')[0]).toBeGreaterThan(there('org-a')[0] - 40);
  });

  it('has no names while it is on its way', () => {
    const { renderer, drawn } = show({ moves: true });
    expect(drawn.texts).not.toEqual([]);
    renderer.update(elsewhere);
    wait(320);
    expect(drawn.texts).toEqual([]);
    wait(800);
    expect(drawn.texts).toContain('org-a');
  });

  it('can be clicked where its nodes are at that moment, and is not hovered over', () => {
    const { renderer, tap, point, placeOf, onSelect, onHover } = show({ moves: true });
    renderer.update(elsewhere);
    wait(340);
    point('pointermove', placeOf('org-a'));
    expect(onHover).not.toHaveBeenCalled();
    tap(placeOf('org-a'));
    expect(onSelect).toHaveBeenLastCalledWith('org-a');
  });

  it('leaves no frame or timer behind when it is taken away halfway', () => {
    const { renderer } = show({ moves: true });
    renderer.update(elsewhere);
    wait(300);
    renderer.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the camera, when nodes stand elsewhere', () => {
  it('leaves the selection where it is for who moved the picture himself', () => {
    const { renderer, press, placeOf, rest } = show({ selected: 'org-b' });
    press('+');
    press('Shift+ArrowUp');
    rest();
    const before = placeOf('org-b');
    renderer.update({ ...elsewhere, moves: false, selected: 'org-b' });
    rest();
    const [x = 0, y = 0] = placeOf('org-b');
    expect(x).toBeCloseTo(before[0]);
    expect(y).toBeCloseTo(before[1]);
  });

  it('shows everything when nothing is selected', () => {
    const { renderer, press, placeOf, rest } = show();
    press('+');
    renderer.update({ ...elsewhere, moves: false });
    rest();
    expect(placeOf('org-a')).toEqual(there('org-a'));
  });
});
