import { describe, expect, it } from 'vitest';
import { type Entity, linksOf, pictureName } from '../../src/domain/network.ts';
import { network, organisation, pilot, programme, relation } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const small = network({
  organisations: [organisation('org-a'), organisation('org-b')],
  pilots: [pilot('pilot-a')],
  relations: [relation('org-a', 'pilot-a', 'ondersteunt'), relation('org-b', 'org-a')],
});
const ends = (id: string) =>
  linksOf(small, id).map(({ other, outgoing, kind }) => [other.id, kind.id, outgoing]);

describe('buildNetwork', () => {
  it('shows every relation from both of its ends', () => {
    expect(ends('org-a')).toEqual([
      ['pilot-a', 'ondersteunt', true],
      ['org-b', 'partner-van', false],
    ]);
    expect(ends('pilot-a')).toEqual([['org-a', 'ondersteunt', false]]);
    expect(ends('org-b')).toEqual([['org-a', 'partner-van', true]]);
  });

  it('knows the kind of every entity', () => {
    expect(small.entities.get('org-a')?.kind).toBe('organisation');
    expect(small.entities.get('pilot-a')?.kind).toBe('pilot');
  });

  it.each([
    ['an end that does not exist', relation('org-a', 'org-weg')],
    ['a start that does not exist', relation('org-weg', 'org-a')],
    ['a kind that does not exist', relation('org-a', 'org-b', 'bestaat-niet')],
  ])('leaves out a relation with %s and keeps the rest', (_, broken) => {
    const mended = network({
      organisations: [organisation('org-a'), organisation('org-b')],
      relations: [broken, relation('org-a', 'org-b')],
    });
    expect(linksOf(mended, 'org-a').map(({ other }) => other.id)).toEqual(['org-b']);
    expect(linksOf(mended, 'org-b').map(({ other }) => other.id)).toEqual(['org-a']);
  });

  it('has no links for an id that does not exist', () => {
    expect(linksOf(small, 'org-weg')).toEqual([]);
  });

  it('holds all of the real data, each relation twice', () => {
    const { file, entities, links } = realNetwork;
    const records = [
      ...file.organisations,
      ...file.programmes,
      ...file.pilots,
      ...file.regions,
      ...file.themes,
      ...file.knelpunten,
      ...file.events,
    ];
    expect(entities.size).toBe(records.length);
    expect([...links.values()].flat()).toHaveLength(2 * file.relations.length);
  });
});

describe('pictureName', () => {
  const name = (more: Parameters<typeof organisation>[1]): string => {
    const record = organisation('org', more);
    const entity: Entity = { kind: 'organisation', id: record.id, record };
    return pictureName(entity);
  };

  it.each([
    [{ name: 'Nederlands Jeugdinstituut', abbreviation: 'NJi', shortName: 'Jeugdinst.' }, 'NJi'],
    [{ name: 'Vereniging van scholen', shortName: 'Scholen' }, 'Scholen'],
    [{ name: 'Movisie' }, 'Movisie'],
  ])('of %o is %s', (more, expected) => {
    expect(name(more)).toBe(expected);
  });

  it('is the whole name of what would be called the same, whatever kind it is of', () => {
    const { entities } = network({
      organisations: [
        organisation('org-noord', { name: 'RMC Noord', abbreviation: 'RMC' }),
        organisation('org-zuid', { name: 'RMC Zuid', abbreviation: 'RMC' }),
        organisation('org-kort', { name: 'Vereniging van scholen', shortName: 'Scholen' }),
      ],
      programmes: [programme('prog', { name: 'Scholen' }), programme('prog-2', { name: 'Ander' })],
      pilots: [pilot('pilot', { name: 'Ander' })],
    });
    expect(Object.fromEntries([...entities].map(([id, it]) => [id, pictureName(it)]))).toEqual({
      'org-noord': 'RMC Noord',
      'org-zuid': 'RMC Zuid',
      'org-kort': 'Vereniging van scholen',
      prog: 'Scholen',
      'prog-2': 'Ander',
      pilot: 'Ander',
    });
  });

  it('also goes for what has no abbreviation at all', () => {
    const record = programme('prog', { name: 'Programma met lange naam', shortName: 'Kort' });
    expect(pictureName({ kind: 'programme', id: 'prog', record })).toBe('Kort');
  });
});
