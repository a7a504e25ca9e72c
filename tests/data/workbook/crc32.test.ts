import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/data/workbook/crc32.ts';

describe('crc32', () => {
  it.each([
    ['', 0],
    ['a', 0xe8b7be43],
    // The example by which the makers of such checksums compare them.
    ['123456789', 0xcbf43926],
  ])('of %j', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });
});
