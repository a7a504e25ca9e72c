import { describe, expect, it } from 'vitest';
import { changeGroup } from '../../../src/domain/diff/changeGroup.ts';
import type { EntityChange } from '../../../src/domain/diff/entityChanges.ts';

describe('changeGroup', () => {
  it.each<[EntityChange['kind'], boolean, string]>([
    ['added', false, 'added'],
    ['removed', false, 'removed'],
    ['changed', false, 'changed'],
    ['changed', true, 'sources'],
    ['unchanged', false, 'relations'],
    ['unchanged', true, 'sources'],
  ])('%s, only sources: %s → %s', (kind, onlySources, expected) => {
    expect(changeGroup({ kind, onlySources })).toBe(expected);
  });
});
