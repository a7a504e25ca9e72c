import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneLine } from '../../../src/views/network/scene.ts';
import { realScene, sceneOf, smallLayout, smallNetwork } from '../../support/lensScene.ts';
import { network, organisation, relation } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

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

  it('draws lines to what is in no group without a bend', () => {
    const ungrouped = sceneOf(smallNetwork, { ...smallLayout, groups: [] });
    expect(ungrouped.lines.every(({ via, strength }) => !via && strength === 'across')).toBe(true);
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
