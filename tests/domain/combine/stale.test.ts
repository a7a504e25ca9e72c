import { expect, it } from 'vitest';
import { listsIn } from '../../../src/domain/combine/combine.ts';
import { placed } from '../../../src/domain/combine/stale.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';

const origin = smallCollections();
const [kennis, school] = origin.organisations;
const withOrganisations = (...organisations: unknown[]) =>
  ({ ...origin, organisations }) as typeof origin;
const proposal = (...organisations: unknown[]) => listsIn({ organisations });
const rowsOf = (...given: Parameters<typeof placed>) =>
  placed(...given).rows.get('organisations') ?? [];

it('finds a row that is no more, says something else, or took the id of a new one', () => {
  const changed = { ...kennis, name: 'Anders' };
  for (const [version, row, why] of [
    [withOrganisations(school), changed, 'gone'],
    [withOrganisations({ ...kennis, name: 'Nog anders' }, school), changed, 'changed'],
    [withOrganisations({ ...kennis, id: 'org-x' }), { ...kennis, id: 'org-x', name: 'X' }, 'taken'],
  ] as const) {
    expect(placed(proposal(row), origin, version).conflicts).toEqual([
      { list: 'organisations', id: row.id, why },
    ]);
  }
});

it('leaves out what is there already, and what the proposal does not change', () => {
  const changed = { ...kennis, name: 'Anders' };
  const there = withOrganisations(changed, school);
  expect(rowsOf(proposal(changed), origin, there)).toEqual([]);
  expect(rowsOf(proposal(kennis), origin, there)).toEqual([]);
  expect(placed(proposal(kennis, changed), origin, there).conflicts).toEqual([]);
});

it('leaves what a row says nothing of as it is', () => {
  const row = { id: 'org-kennis', name: 'Anders' };
  expect(rowsOf(proposal(row), origin, origin)).toEqual([{ ...kennis, name: 'Anders' }]);
});
