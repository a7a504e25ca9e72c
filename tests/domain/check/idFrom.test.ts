import { describe, expect, it } from 'vitest';
import { idFrom } from '../../../src/domain/check/idFrom.ts';

describe('idFrom', () => {
  it.each([
    ['Overig', 'overig'],
    ['  Beschermd wonen ', 'beschermd-wonen'],
    ['org-Cedris', 'org-cedris'],
    ['Financiën & recht', 'financien-recht'],
    ['org_movisie--2', 'org-movisie-2'],
  ])('%s was meant as %s', (text, id) => {
    expect(idFrom(text)).toBe(id);
  });

  it.each(['', '–', 'x'.repeat(61)])('nothing is made of "%s"', (text) => {
    expect(idFrom(text)).toBeUndefined();
  });
});
