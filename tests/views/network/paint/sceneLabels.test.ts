import { describe, expect, it } from 'vitest';
import { sceneLabels } from '../../../../src/views/network/paint/sceneLabels.ts';
import { emphasise } from '../../../../src/views/network/scene/emphasis.ts';
import { type Camera, fitBox } from '../../../../src/views/network/scene/geometry.ts';
import { realScene, sceneOf, smallNetwork } from '../../../support/lensScene.ts';

const scene = sceneOf(smallNetwork);
const window = { width: 800, height: 400, covered: [] };
const camera: Camera = { scale: 2, dx: 0, dy: 0 };
const nothing = { emphasis: undefined, selected: undefined };

describe('sceneLabels', () => {
  it('names all when there is room', () => {
    const ids = sceneLabels(scene, camera, nothing, window).map(({ id }) => id);
    expect(ids.sort()).toEqual(['org-a', 'org-b', 'org-d', 'pilot-c']);
  });

  it('names only what is lit, the selection first', () => {
    const emphasis = emphasise(scene, 'org-b', new Set(['org-a']));
    const labels = sceneLabels(scene, camera, { emphasis, selected: 'org-b' }, window);
    expect(labels.map(({ id }) => id)).toEqual(['org-b', 'org-a']);
  });

  it('names nothing that lies outside the window', () => {
    const away = { scale: 2, dx: -600, dy: 0 };
    const ids = sceneLabels(scene, away, nothing, window).map(({ id }) => id);
    expect(ids).toEqual(['org-d']);
  });

  it('names on a small picture only the hubs', () => {
    const small = { width: 390, height: 390, covered: [] };
    const frame = { left: 0, top: 0, right: realScene.width, bottom: realScene.height };
    const fitted = fitBox(frame, small, { left: 4, top: 4, right: 4, bottom: 4 });
    const labels = sceneLabels(realScene, fitted, nothing, small);
    expect(labels.length).toBeGreaterThan(0);
    const degrees = new Map(realScene.nodes.map(({ id, degree }) => [id, degree]));
    expect(labels.every(({ id }) => (degrees.get(id) ?? 0) >= 10)).toBe(true);
  });

  it('names what changed before what did not, when there is room for few', () => {
    const narrow = { width: 300, height: 40, covered: [] };
    const leaf = scene.nodes.find(({ id }) => id === 'org-b');
    const hub = scene.nodes.find(({ id }) => id === 'org-a');
    if (!leaf || !hub) throw new Error('two nodes');
    // Side by side in a strip, with room for one name above or below.
    const nodes = [
      { ...hub, x: 150, y: 20 },
      { ...leaf, x: 165, y: 20 },
    ];
    const named = (mark: 'changed' | undefined) => {
      const pair = nodes.map((node) => (node.id === 'org-b' ? { ...node, mark } : node));
      const still = { scale: 1, dx: 0, dy: 0 };
      return sceneLabels({ ...scene, nodes: pair }, still, nothing, narrow)[0]?.id;
    };
    expect(named(undefined)).toBe('org-a');
    expect(named('changed')).toBe('org-b');
  });

  it('keeps names clear of all marks in the real network, at the size it was laid out for', () => {
    const pane = { width: realScene.width, height: realScene.height, covered: [] };
    const labels = sceneLabels(realScene, { scale: 1, dx: 0, dy: 0 }, nothing, pane);
    const nodes = new Map(realScene.nodes.map((node) => [node.id, node]));
    expect(labels.length).toBeGreaterThan(20);
    for (const { id, dx, dy, width, height } of labels) {
      const [x, y] = [(nodes.get(id)?.x ?? 0) + dx, (nodes.get(id)?.y ?? 0) + dy];
      const covered = realScene.nodes.filter(
        (node) =>
          Math.hypot(
            Math.max(0, Math.abs(node.x - x) - width / 2),
            Math.max(0, Math.abs(node.y - y) - height / 2),
          ) < node.radius,
      );
      expect(covered).toEqual([]);
    }
  });

  it('keeps names clear of the dot of what changed', () => {
    const [node] = scene.nodes;
    if (!node) throw new Error('a node');
    const pane = { width: 400, height: 26, covered: [] };
    // In a strip there is room beside it only.
    const labelOf = (mark: 'changed' | undefined) =>
      sceneLabels(
        { ...scene, nodes: [{ ...node, x: 100, y: 13, radius: 10, mark }] },
        { scale: 1, dx: 0, dy: 0 },
        nothing,
        pane,
      )[0];
    expect(labelOf(undefined)?.align).toBe('left');
    expect(labelOf('changed')?.align).toBe('right');
  });

  it('has more names the further one zooms in', () => {
    const at = (scale: number) => {
      const zoomed = { scale, dx: 400 - 300 * scale, dy: 200 - 300 * scale };
      const seen = realScene.nodes.filter(
        ({ x, y }) =>
          Math.abs((x - 300) * scale) < 400 - 60 && Math.abs((y - 300) * scale) < 200 - 30,
      );
      const named = new Set(sceneLabels(realScene, zoomed, nothing, window).map(({ id }) => id));
      return seen.filter(({ id }) => named.has(id)).length / seen.length;
    };
    expect(at(4)).toBeGreaterThan(at(1));
  });
});
