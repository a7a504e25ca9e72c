import { describe, expect, it } from 'vitest';
import {
  emphasise,
  emphasiseLit,
  isLit,
  litByMark,
} from '../../../../src/views/network/scene/emphasis.ts';
import { buildScene } from '../../../../src/views/network/scene/scene.ts';
import { changes, drawnLater } from '../../../support/comparedVersions.ts';
import { sceneOf, smallNetwork } from '../../../support/lensScene.ts';

const scene = sceneOf(smallNetwork);
const lit = (centre: string, neighbours: string[] = []) => {
  const emphasis = emphasise(scene, centre, new Set(neighbours));
  return (
    emphasis && {
      nodes: [...emphasis.lit].sort(),
      lines: emphasis.lines.map(({ from, to }) => `${from.id} ${to.id}`),
    }
  );
};

describe('emphasise', () => {
  it('lights a node, its neighbours and the lines to them', () => {
    expect(lit('org-b', ['org-a'])).toEqual({
      nodes: ['org-a', 'org-b'],
      lines: ['org-a org-b'],
    });
  });

  it('lights the neighbours of what is not drawn itself', () => {
    expect(lit('org-e', ['org-a', 'org-weg'])).toEqual({ nodes: ['org-a'], lines: [] });
  });

  it('lights nothing for what is not there at all', () => {
    expect(lit('org-weg')).toBeUndefined();
  });
});

describe('emphasiseLit', () => {
  const { graph, layout } = drawnLater;
  const all = new Set([...graph.entities.map(({ id }) => id), 'org-weg']);
  const compared = buildScene(graph, layout, all, changes);

  it('lights what bears a mark, with the lines that bear it too', () => {
    const emphasis = emphasiseLit(compared, litByMark(compared, 'removed'));
    expect([...(emphasis?.lit ?? [])]).toEqual(['org-weg']);
    expect(emphasis?.lines.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'org-a org-c',
      'org-a org-weg',
    ]);
  });

  it('lights nodes and lines of a path, and leaves out what is not drawn', () => {
    const path = { nodes: new Set(['org-a', 'org-b', 'org-e']), lines: new Set(['org-a org-b']) };
    const emphasis = emphasiseLit(scene, path);
    expect([...(emphasis?.lit ?? [])].sort()).toEqual(['org-a', 'org-b']);
    expect(emphasis?.lines.map(({ from, to }) => [from.id, to.id].sort())).toEqual([
      ['org-a', 'org-b'],
    ]);
  });

  it('lights nothing without a mark, or when nothing bears it', () => {
    expect(emphasiseLit(compared, undefined)).toBeUndefined();
    expect(emphasiseLit(scene, litByMark(scene, 'added'))).toBeUndefined();
  });
});

describe('isLit', () => {
  const node = (id: string) => {
    const found = scene.nodes.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no node ${id}`);
    return found;
  };

  it('is everything when nothing stands out, else only what is lit', () => {
    expect(isLit(undefined, node('org-d'))).toBe(true);
    const emphasis = emphasise(scene, 'org-b', new Set(['org-a']));
    expect(isLit(emphasis, node('org-a'))).toBe(true);
    expect(isLit(emphasis, node('org-d'))).toBe(false);
  });
});
