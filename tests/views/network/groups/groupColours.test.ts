import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../../src/domain/facets.ts';
import { LENSES } from '../../../../src/domain/lenses.ts';
import { lensGraph } from '../../../../src/domain/lensGraph.ts';
import { buildNetwork } from '../../../../src/domain/network.ts';
import { nl } from '../../../../src/i18n/nl.ts';
import { groupColours } from '../../../../src/views/network/groups/groupColours.ts';
import {
  litGroup,
  nodesOfGroup,
  withGroup,
} from '../../../../src/views/network/groups/litGroup.ts';
import { GROUP_LETTERS } from '../../../../src/views/network/paint/groupLetters.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { networkFile, organisation, relation } from '../../../support/network.ts';
import { runToEnd } from '../../../support/runToEnd.ts';

const [lens] = LENSES;
const coloursOf = (shown = smallNetwork) =>
  runToEnd(
    groupColours(
      shown,
      facetValues(shown),
      lensGraph(shown, lens),
      shown.file.layouts[lens.id],
      nl,
    ),
  );

/** So many groups of three, each around one that the two others belong to; the last is the largest. */
function networkOfGroups(count: number) {
  const groups = Array.from({ length: count }, (_, at) =>
    ['hub', 'een', 'twee', ...(at === count - 1 ? ['drie'] : [])].map((one) => `org-${at}-${one}`),
  );
  const file = networkFile({
    organisations: groups.flat().map((id) => organisation(id, { name: id })),
    relations: groups.flatMap(([hub = '', ...others]) => others.map((id) => relation(id, hub))),
    layouts: {
      [lens.id]: {
        ...smallLayout,
        nodes: Object.fromEntries(groups.flat().map((id) => [id, [0, 0] as [number, number]])),
        groups: groups.map((members) => ({ members, centre: [0, 0], outline: 'M0 0Z' })),
      },
    },
  });
  return buildNetwork(file);
}

describe('groupColours', () => {
  it('numbers the groups of the drawing by size; fewer than three are none', () => {
    const { names, rest, numbers } = coloursOf();
    expect(names).toHaveLength(1);
    expect([...numbers.keys()]).toEqual(['org-a', 'org-b', 'pilot-c']);
    expect(rest).toBe(nl.groups.ungrouped);
  });

  it('gives no more groups a colour than there are, and says that there are others', () => {
    const { names, rest, numbers } = coloursOf(networkOfGroups(GROUP_LETTERS.length + 2));
    expect(names).toHaveLength(GROUP_LETTERS.length);
    expect(new Set(names).size).toBe(GROUP_LETTERS.length);
    expect(rest).toBe(nl.groups.rest);
    expect(numbers.get(`org-${GROUP_LETTERS.length + 1}-hub`)).toBe(0);
    expect(numbers.has(`org-${GROUP_LETTERS.length}-hub`)).toBe(false);
  });
});

describe('litGroup', () => {
  const scene = sceneOf(smallNetwork);
  const colours = coloursOf();

  it('lights the members with the lines between them only', () => {
    const { nodes, lines } = litGroup(scene, colours, 0);
    expect([...nodes].sort()).toEqual(['org-a', 'org-b', 'pilot-c']);
    expect([...lines].sort()).toEqual(['org-a org-b', 'org-a pilot-c']);
  });

  it('lights what has no colour of its own, without lines', () => {
    expect(litGroup(scene, colours, 'rest')).toEqual({
      nodes: new Set(['org-d']),
      lines: new Set(),
    });
  });

  it('counts what is drawn of a group only', () => {
    const visible = new Set(['org-a', 'org-d']);
    const filtered = sceneOf(smallNetwork, smallLayout, visible);
    expect(nodesOfGroup(filtered, colours, 0).map(({ id }) => id)).toEqual(['org-a']);
  });
});

describe('withGroup', () => {
  it.each([
    [0, 'Movisie (groep A)'],
    [undefined, 'Movisie'],
    [GROUP_LETTERS.length, 'Movisie'],
  ])('tells the letter of group %s, if it has one', (group, told) => {
    expect(withGroup('Movisie', group, nl)).toBe(told);
  });
});
