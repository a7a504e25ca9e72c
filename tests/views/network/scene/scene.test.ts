import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene, type SceneLine } from '../../../../src/views/network/scene/scene.ts';
import { changes, drawnLater } from '../../../support/comparedVersions.ts';
import { realScene, sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { network, organisation, relation } from '../../../support/network.ts';
import { realNetwork } from '../../../support/realNetwork.ts';

const ends = ({ from, to }: SceneLine) => [from.id, to.id].join(' ');

describe('buildScene', () => {
  const scene = sceneOf(smallNetwork);

  it('places what has a place, and only that', () => {
    expect(scene.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['org-b', 150, 50],
      ['org-d', 350, 100],
      ['pilot-c', 100, 150],
      // The hub comes last, to be drawn over the others.
      ['org-a', 50, 50],
    ]);
    expect(scene.lines.map(ends).sort()).toEqual(['org-a org-b', 'org-a org-d', 'org-a pilot-c']);
  });

  it('draws straight within a group, and bends between groups towards both middles', () => {
    const line = (key: string) => scene.lines.find((candidate) => ends(candidate) === key);
    expect(line('org-a org-b')).toMatchObject({ via: undefined, strength: 'inside' });
    const across = line('org-a org-d');
    expect(across?.strength).toBe('across');
    const [first, second] = across?.via ?? [];
    // From (50, 50) a part of the way to (100, 80); from (350, 100), the middle itself, nowhere.
    expect(first?.[0]).toBeGreaterThan(50);
    expect(first?.[0]).toBeLessThan(100);
    expect(second).toEqual([350, 100]);
  });

  it('draws straight where there are no groups, and to what is in none', () => {
    const drawnAs = (groups: typeof smallLayout.groups) =>
      sceneOf(smallNetwork, { ...smallLayout, groups }).lines.map(
        ({ via, strength }) => `${via === undefined ? 'straight' : 'bent'} ${strength}`,
      );
    expect(new Set(drawnAs([]))).toEqual(new Set(['straight inside']));
    const [first] = smallLayout.groups;
    expect(new Set(drawnAs(first ? [first] : []))).toEqual(
      new Set(['straight inside', 'straight across']),
    );
  });

  it('calls a line within the group of a hub another than among the others', () => {
    const leaves = Array.from({ length: 20 }, (_, at) => `org-${at}`);
    const hub = network({
      organisations: ['hub', ...leaves].map((id) => organisation(id)),
      relations: [...leaves.map((id) => relation('hub', id)), relation('org-1', 'org-2')],
    });
    const all = ['hub', ...leaves];
    const { lines } = sceneOf(hub, {
      width: 100,
      height: 100,
      nodes: Object.fromEntries(all.map((id, at) => [id, [at, at]])),
      groups: [{ members: all, centre: [0, 0], outline: 'M0 0Z' }],
      folded: [],
    });
    expect(lines.find((line) => ends(line) === 'hub org-1')?.strength).toBe('hub');
    expect(lines.find((line) => ends(line) === 'org-1 org-2')?.strength).toBe('inside');
  });

  it('says which areas have lost all their members', () => {
    const { areas } = sceneOf(smallNetwork, smallLayout, new Set(['org-d']));
    expect(areas.map(({ empty }) => empty)).toEqual([true, false]);
    expect(areas.map(({ path }) => path)).toEqual(smallLayout.groups.map((group) => group.outline));
  });
});

describe('buildScene with what changed', () => {
  const { graph, layout } = drawnLater;
  const all = new Set([...graph.entities.map(({ id }) => id), 'org-weg']);
  const scene = buildScene(graph, layout, all, changes);
  const marksOf = (shown: typeof scene) => shown.nodes.map(({ id, mark }) => [id, mark]);

  it('marks the nodes, and draws what is gone where it was', () => {
    expect(Object.fromEntries(marksOf(scene))).toEqual({
      'org-a': 'changed',
      'org-b': undefined,
      'org-c': undefined,
      'org-nieuwe-naam': 'changed',
      'org-weg': 'removed',
      'pilot-nieuw': 'added',
    });
    expect(scene.nodes.find(({ id }) => id === 'org-weg')).toMatchObject({
      kind: 'organisation',
      x: 350,
      y: 150,
      name: ['Wat er niet', 'meer is'],
    });
  });

  it('draws the lines that are gone too, and says which are new', () => {
    expect(scene.lines.map((line) => [ends(line), line.mark])).toEqual([
      ['org-a org-b', undefined],
      ['org-a org-nieuwe-naam', undefined],
      ['org-c pilot-nieuw', 'added'],
      ['org-a org-c', 'removed'],
      ['org-a org-weg', 'removed'],
    ]);
  });

  it('filters what is gone as all else', () => {
    const without = buildScene(graph, layout, new Set(['org-a', 'org-b']), changes);
    expect(marksOf(without)).toEqual([
      ['org-b', undefined],
      ['org-a', 'changed'],
    ]);
    expect(without.lines.map(ends)).toEqual(['org-a org-b']);
  });

  it('lets nothing step back without a comparison', () => {
    const plain = buildScene(graph, layout, all);
    expect(plain.compares).toBe(false);
    expect(plain.nodes.every(({ mark }) => mark === undefined)).toBe(true);
    expect(plain.lines.every(({ mark }) => mark === undefined)).toBe(true);
    expect(scene.compares).toBe(true);
  });
});

it('draws by number of lines, hubs last, on the real data', () => {
  const degrees = realScene.nodes.map(({ degree }) => degree);
  expect(degrees).toEqual([...degrees].sort((a, b) => a - b));
  expect(degrees.at(-1)).toBeGreaterThan(degrees[0] ?? 0);
});

describe('whatever is filtered', () => {
  it('keeps every place, size and line of what is left, and drops the rest', () => {
    const ids = [...realNetwork.entities.keys()];
    const whole = new Map(realScene.nodes.map((node) => [node.id, node]));
    const layout = realNetwork.file.layouts['wie-werkt-waaraan'];
    fc.assert(
      fc.property(fc.subarray(ids), (left) => {
        const visible = new Set(left);
        const scene = sceneOf(realNetwork, layout, visible);
        expect(scene.nodes).toEqual([...whole.values()].filter(({ id }) => visible.has(id)));
        const kept = realScene.lines.filter(
          ({ from, to }) => visible.has(from.id) && visible.has(to.id),
        );
        expect(scene.lines).toEqual(kept);
        expect([scene.width, scene.height]).toEqual([realScene.width, realScene.height]);
      }),
      { numRuns: 40 },
    );
  });
});
