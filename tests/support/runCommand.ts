/** Runs a command of the project as npm does, on a folder like data/ elsewhere. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** `project`: the folder with data/ in it. `stdout` is without errors, `output` is all of it, as on a screen. */
export function runCommand(script: string, project: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [resolve('scripts/run-ts.mjs'), resolve(`scripts/${script}.ts`), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, output: stdout + stderr };
}
