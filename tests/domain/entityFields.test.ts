import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, fieldsOf } from '../../src/domain/entityFields.ts';
import { KINDS } from '../../src/domain/kinds.ts';
import {
  event,
  knelpunt,
  network,
  organisation,
  pilot,
  programme,
  region,
  theme,
} from '../support/network.ts';

const one = network({
  organisations: [organisation('org-a', { layer: 'landelijk' })],
  programmes: [programme('prog-a', { partOf: 'prog-b' })],
  pilots: [pilot('pilot-a', { period: {}, results: 'Er is een plan.' })],
  regions: [region('regio-a', { code: 'GM0281' })],
  themes: [theme('thema-a')],
  knelpunten: [knelpunt('knelpunt-a')],
  events: [event('ev-a', { date: '2018' })],
});
const entities = [...one.entities.values()];
const valueIn = (id: string, name: string) => {
  const entity = one.entities.get(id);
  return entity && fieldsOf(entity).find((field) => field.name === name)?.value;
};

describe('fieldsOf', () => {
  it('names every field once, and every name is a field of some kind', () => {
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const names = entities.map((entity) => fieldsOf(entity).map(({ name }) => name));
    for (const own of names) expect(own).toHaveLength(new Set(own).size);
    expect(new Set(names.flat())).toEqual(new Set(FIELD_NAMES));
  });

  it.each([
    ['org-a', 'layers', { type: 'terms', list: 'layers', ids: ['landelijk'] }],
    ['prog-a', 'partOf', { type: 'entities', ids: ['prog-b'] }],
    ['pilot-a', 'results', { type: 'prose', text: 'Er is een plan.' }],
    ['regio-a', 'code', { type: 'text', text: 'GM0281' }],
    ['ev-a', 'date', { type: 'date', date: '2018' }],
    ['ev-a', 'kind', { type: 'terms', list: 'eventKinds', ids: ['bijeenkomst'] }],
  ])('of %s gives %s', (id, name, value) => {
    expect(valueIn(id, name)).toEqual(value);
  });

  it.each([
    ['a period without begin and end', 'pilot-a', 'period'],
    ['what is not filled in', 'pilot-a', 'status'],
    ['a description that there is not', 'thema-a', 'description'],
  ])('does not know %s', (_, id, name) => {
    expect(valueIn(id, name)).toBeUndefined();
  });
});
