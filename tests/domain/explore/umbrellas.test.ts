import { describe, expect, it } from 'vitest';
import { umbrellasOf } from '../../../src/domain/explore/umbrellas.ts';
import { buildNetwork } from '../../../src/domain/network.ts';
import { networkFile, organisation, programme, relation, theme } from '../../support/network.ts';

const ids = Array.from({ length: 20 }, (_, at) => `org-${at}`);
const folding = (...folded: string[]) => ({ width: 1, height: 1, nodes: {}, groups: [], folded });

const umbrellasWith = (layouts: Record<string, ReturnType<typeof folding>>) =>
  umbrellasOf(
    buildNetwork({
      ...networkFile({
        organisations: ids.map((id) => organisation(id)),
        programmes: [programme('prog-all'), programme('prog-few')],
        themes: [theme('thema')],
        relations: [
          ...ids.map((id) => relation(id, 'prog-all')),
          relation('org-0', 'prog-few'),
          relation('org-1', 'prog-few'),
        ],
      }),
      layouts,
    }),
  ).map(({ id }) => id);

describe('umbrellas', () => {
  it.each([
    ['what nearly everybody takes part in', {}, ['prog-all']],
    [
      'what the drawings leave out, each once',
      { alles: folding('prog-all', 'thema'), schillen: folding('thema') },
      ['prog-all', 'thema'],
    ],
    ['nothing that is not in the version', { alles: folding('thema-oud') }, ['prog-all']],
  ])('are %s', (_, layouts, expected) => {
    expect(umbrellasWith(layouts)).toEqual(expected);
  });
});
