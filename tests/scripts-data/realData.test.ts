import { describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/lib/check/checkData.ts';

describe('the data of the project', () => {
  const { parts, versions } = checkData('data');

  it('has no errors', () => {
    const errors = parts.flatMap(({ version, problems }) =>
      problems.filter(({ level }) => level === 'error').map((problem) => ({ version, ...problem })),
    );
    expect(errors).toEqual([]);
  });

  it('has versions with something in every entity collection that is drawn', () => {
    expect(versions.length).toBeGreaterThan(0);
    for (const { info, collections } of versions) {
      expect(collections.organisations.length, info.id).toBeGreaterThan(0);
      expect(collections.relations.length, info.id).toBeGreaterThan(0);
    }
  });
});
