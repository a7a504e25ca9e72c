import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/domain/isRecord.ts';

describe('isRecord', () => {
  it.each([[{}], [{ id: 'a' }], [Object.create(null)]])('%j is one', (value) => {
    expect(isRecord(value)).toBe(true);
  });

  it.each([[null], [undefined], [[]], ['id'], [3]])('%j is none', (value) => {
    expect(isRecord(value)).toBe(false);
  });
});
