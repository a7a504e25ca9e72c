import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, Refusal } from '../../scripts/lib/command/refusal.ts';
import { temporaryFolder } from '../fixtures/dataFolder.ts';
import type { Command } from '../support/bundleCommands.ts';
import { runCommand } from '../support/runCommand.ts';

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
  it.each<[Command, string[], string]>([
    ['data-new-version', ['2027-02', '2027-03'], 'Noem de versie die moet beginnen.'],
    ['data-new-version', ['2027-02', '--datum=2027-02-28'], '--datum is niet bekend.'],
    ['data-new-version', ['2027-02', '--date'], 'Achter --date moet nog iets staan.'],
    ['data-new-version', ['--date', '--from', '2026-11'], 'Achter --date moet nog iets staan.'],
    ['data-new-version', ['2027-02', '-f', '2026-11'], '-f is niet bekend.'],
    ['data-publish', [], 'Noem de versie die gepubliceerd moet worden.'],
  ])('%s %j says what is wrong and shows how it is written', (script, args, message) => {
    const { status, stdout, stderr } = runCommand(script, '.', ...args);
    expect(stderr).toContain(`${message}\nSchrijf: npm run ${script.replace('-', ':')} -- 2027-02`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('a command that is asked for help', () => {
  it.each<[Command, string[]]>([
    ['data-check', ['--all', '--json']],
    ['data-diff', ['--folder', '--json', '--markdown']],
    ['data-export', ['--version', '--xlsx', '--csv']],
    ['data-import', ['--version', '--write']],
    ['data-new-version', ['--date', '--from']],
    ['data-publish', []],
  ])('%s tells all that can be written, and does nothing', (script, options) => {
    const project = temporaryFolder();
    const { status, stdout, output } = runCommand(script, project.path, '--help');
    project.remove();
    expect(output).toBe(stdout);
    expect(stdout).toContain(`npm run ${script.replace('-', ':')}`);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
    expect(status).toBe(0);
  });
});
