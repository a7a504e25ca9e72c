import { describe, expect, it } from 'vitest';
import { areWithoutGaps, migrate } from '../../src/data/migrate.ts';
import type { Migration } from '../../src/data/migrations/migration.ts';
import { MIGRATIONS } from '../../src/data/migrations/steps.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';

const append = (to: number): Migration => ({
  to,
  up: (file) => ({ ...file, trail: `${String(file.trail ?? '')}${to}` }),
});
const steps = [append(2), append(3), append(4)];

describe('migrate', () => {
  it('leads from format 1 to the current one without gaps', () => {
    expect(areWithoutGaps(MIGRATIONS, SCHEMA_VERSION)).toBe(true);
  });

  it.each([
    [steps, 4, true],
    [steps, 3, false],
    [steps, 5, false],
    [[append(2), append(4)], 3, false],
    [[append(3), append(2)], 3, false],
    [[], 1, true],
  ])('sees gaps and disorder (%#)', (list, current, expected) => {
    expect(areWithoutGaps(list, current)).toBe(expected);
  });

  it.each([
    [1, '234'],
    [2, '34'],
    [3, '4'],
  ])('takes a file of format %i through every later step, in order', (schemaVersion, trail) => {
    const file = Object.freeze({ schemaVersion });
    expect(migrate(file, steps, 4)).toEqual({
      kind: 'ready',
      file: { schemaVersion: 4, trail },
      changed: true,
    });
  });

  it('leaves a file of the current format alone', () => {
    const file = { schemaVersion: 4 };
    const migrated = migrate(file, steps, 4);
    expect(migrated).toEqual({ kind: 'ready', file, changed: false });
  });

  it('recognises a file from the future', () => {
    expect(migrate({ schemaVersion: 5 }, steps, 4)).toEqual({ kind: 'from-future', found: 5 });
  });

  it.each([
    null,
    5,
    'x',
    [],
    {},
    { schemaVersion: '1' },
    { schemaVersion: 0 },
    { schemaVersion: 1.5 },
  ])('cannot read %j', (file) => {
    expect(migrate(file, steps, 4)).toEqual({ kind: 'unreadable' });
  });

  it('does not pass on what a step throws', () => {
    const fails: Migration = {
      to: 2,
      up: () => {
        throw new Error('no pilots');
      },
    };
    expect(migrate({ schemaVersion: 1 }, [fails], 2)).toEqual({ kind: 'unreadable' });
  });
});
