import { describe, expect, it } from 'vitest';
import { placedOf, whyBack } from '../../../../src/views/network/rearrange/placed.ts';
import { smallLayout, smallNetwork } from '../../../support/lensScene.ts';

const graph = { entities: [...smallNetwork.entities.values()] };
const all = new Set(smallNetwork.entities.keys());

describe('what is in the picture', () => {
  it('has a place, and is visible', () => {
    expect([...placedOf(graph, smallLayout, all)].sort()).toEqual(
      Object.keys(smallLayout.nodes).sort(),
    );
    expect([...placedOf(graph, smallLayout, new Set(['org-a', 'org-e']))]).toEqual(['org-a']);
  });

  it('is nothing as long as there are no places', () => {
    expect(placedOf(graph, undefined, all).size).toBe(0);
  });
});

describe('a part that was laid out anew', () => {
  const part = { lens: 'alles', ids: new Set(['org-a', 'org-b']) } as const;
  it.each([
    ['the same is shown', { shown: ['org-a', 'org-b'] }, undefined],
    ['less is shown', { shown: ['org-b'] }, undefined],
    ['nothing is shown', { shown: [] }, undefined],
    ['more is shown', { shown: ['org-a', 'org-b', 'org-d'] }, 'outgrown'],
    ['something else is shown', { shown: ['org-d'] }, 'outgrown'],
    ['versions are compared', { shown: ['org-a'], compares: true }, 'comparing'],
    ['another lens is chosen', { shown: ['org-a'], lens: 'organisaties' as const }, 'other-lens'],
  ])('when %s', (_, now, why) => {
    expect(whyBack(part, { lens: 'alles', compares: false, ...now })).toBe(why);
  });
});
