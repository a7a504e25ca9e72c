import { describe, expect, it } from 'vitest';
import { emphasise, isLit } from '../../../src/views/network/emphasis.ts';
import { sceneOf, smallNetwork } from '../../support/lensScene.ts';

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
