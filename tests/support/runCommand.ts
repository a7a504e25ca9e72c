/** Runs a command for editors, on a folder like data/ elsewhere. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Command } from './bundleCommands.ts';

/** `project`: the folder with data/ in it. `stdout` is without errors, `output` is all of it, as on a screen. */
export function runCommand(command: Command, project: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(inject('commands'), `${command}.mjs`), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr, output: stdout + stderr };
}
