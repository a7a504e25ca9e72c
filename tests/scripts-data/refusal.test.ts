import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, Refusal } from '../../scripts/lib/command/refusal.ts';

describe('answer', () => {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('prints what the command says', () => {
    answer(() => 'Gedaan.');
    expect(console.log).toHaveBeenCalledWith('Gedaan.');
    expect(process.exitCode).toBeUndefined();
  });

  it('prints why it is refused and what helps, and ends with 1', () => {
    answer(() => {
      throw new Refusal('De versie bestaat niet.', 'Kies uit: 2018-11.');
    });
    expect(console.error).toHaveBeenCalledWith('De versie bestaat niet.\nKies uit: 2018-11.');
    expect(process.exitCode).toBe(1);
  });

  it('prints nothing that a terminal obeys, whatever a file of somebody else is called', () => {
    answer(() => 'Blad \u001b[2J\u009b2Jx\u0007\r\u0000\n\tÉén');
    expect(console.log).toHaveBeenCalledWith('Blad [2J2Jx\n\tÉén');
    answer(() => {
      throw new Refusal('"\u001b]0;x\u0007"', '\u007f\u0085Kies.');
    });
    expect(console.error).toHaveBeenCalledWith('"]0;x"\nKies.');
  });

  it('does not take a fault of the program for a refusal', () => {
    const fault = () => {
      throw new TypeError('undefined is not a function');
    };
    expect(() => answer(fault)).toThrow(TypeError);
  });
});

describe('a command that is not written as it should be', () => {
  it.each([
    ['data-new-version', ['2027-02', '2027-03']],
    ['data-new-version', ['2027-02', '--datum', '2027-02-28']],
    ['data-publish', []],
  ])('%s %j shows how it is written', (script, args) => {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['scripts/run-ts.mjs', `scripts/${script}.ts`, ...args],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain(`Schrijf: npm run ${script.replace('-', ':')} -- 2027-02`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
