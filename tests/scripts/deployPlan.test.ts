import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/deploy/options.mjs';
import { planRelease } from '../../scripts/deploy/plan.mjs';
import { deployedText } from '../../scripts/deploy/text.mjs';

describe('the plan, for folders and records of all kinds', () => {
  const NAMES: string[] = ['index.html', 'assets/a.js', 'assets/b.js', 'config.json', 'x.txt'];
  const name = fc.constantFrom(...NAMES);
  const HASHES: string[] = ['1', '2', '3'];
  const hash = fc.constantFrom(...HASHES);
  const day = fc.constantFrom('2027-01-01', '2027-02-01', '2027-03-01');
  const situation = fc.record({
    release: fc.array(fc.tuple(name, hash)).map((entries) => new Map(entries)),
    there: fc.array(fc.tuple(name, hash)).map((entries) => new Map(entries)),
    recorded: fc.dictionary(
      name,
      fc.record({ hashes: fc.array(hash), retired: day }, { requiredKeys: ['hashes'] }),
    ),
    today: day,
    keepDays: fc.nat(60),
  });

  it('never overwrites or removes what is not ours', () => {
    fc.assert(
      fc.property(situation, (now) => {
        const { copy, remove, foreign } = planRelease(now);
        for (const file of [...copy, ...remove]) {
          const found = now.there.get(file);
          if (found !== undefined) expect(now.recorded[file]?.hashes).toContain(found);
        }
        expect(remove.filter((file) => now.release.has(file))).toEqual([]);
        expect(foreign.filter((file) => copy.includes(file))).toEqual([]);
        expect(remove).not.toContain('config.json');
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on where it was cut off, wherever that was', () => {
    fc.assert(
      fc.property(situation, fc.nat(5), (now, done) => {
        const first = planRelease(now);
        if (first.foreign.length > 0) return;
        const there = new Map<string, string>(now.there);
        for (const file of first.copy.slice(0, done)) there.set(file, now.release.get(file) ?? '');
        const second = planRelease({ ...now, there, recorded: first.during });
        expect(second.foreign).toEqual([]);
        expect(second.copy).toEqual(first.copy.slice(done));
        expect(second.remove).toEqual(first.remove);
      }),
      { numRuns: 1000 },
    );
  });

  it('done twice on one day does nothing the second time', () => {
    fc.assert(
      fc.property(situation, (now) => {
        const first = planRelease(now);
        if (first.foreign.length > 0) return;
        const there = new Map<string, string>(now.there);
        for (const file of first.copy) there.set(file, now.release.get(file) ?? '');
        for (const file of first.remove) there.delete(file);
        const second = planRelease({ ...now, there, recorded: first.after });
        expect([second.foreign, second.copy, second.remove]).toEqual([[], [], []]);
        expect(second.after).toEqual(first.after);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what was typed after npm run deploy', () => {
  it.each([
    [['site'], { folder: 'site', path: undefined, keepDays: 30, dryRun: false }],
    [
      ['--path', '/', '--keep-days=7', '/var/www/x', '--dry-run'],
      { folder: '/var/www/x', path: '/', keepDays: 7, dryRun: true },
    ],
    [
      ['a=b', '--path=/een/pad/'],
      { folder: 'a=b', path: '/een/pad/', keepDays: 30, dryRun: false },
    ],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[], 'In welke map'],
    [['--path', 'pad', 'site'], 'Geen pad: "pad"'],
    [['--path=/pad', 'site'], 'Geen pad: "/pad"'],
    [['--path=//elders/', 'site'], 'Geen pad: "//elders/"'],
    [['--path=/"x/', 'site'], 'Geen pad'],
    [['site', '--keep-days', '-1'], 'Geen aantal dagen: "-1"'],
    [['site', '--keep-days'], 'Geen aantal dagen: ""'],
    [['site', 'ander'], 'Onbekend: "ander"'],
    [['site', '--dry-run=ja'], 'Onbekend: "--dry-run=ja"'],
  ])('%j is refused, with the reason', (args, reason) => {
    expect(readOptions(args)).toContain(reason);
  });
});

describe('what was done', () => {
  const plan = {
    foreign: [],
    copy: ['index.html', 'assets/b.js'],
    same: ['x.txt'],
    kept: [],
    remove: ['assets/a.js'],
    during: {},
    after: {},
  };
  const options = { folder: '/var/www/x', path: undefined, keepDays: 30, dryRun: false };

  it('is told, with what is gone by name', () => {
    expect(deployedText(options, { path: '/een/', plan })).toBe(
      [
        'Geplaatst: 2',
        'Stond er al goed: 1',
        'Bewaard van eerdere versies, 30 dagen lang: 0',
        'Verwijderd van eerdere versies: 1',
        '  assets/a.js',
        'De site staat in /var/www/x, voor het pad /een/ op uw server.',
      ].join('\n'),
    );
  });

  it('is told as what would be, when it was only a look', () => {
    const text = deployedText({ ...options, dryRun: true }, { path: '/een/', plan });
    expect(text).toContain('Te plaatsen: 2');
    expect(text).toContain('Te verwijderen van eerdere versies: 1');
    expect(text).toContain('er is niets gedaan');
  });
});
