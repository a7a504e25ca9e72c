/** LibreOffice, where it is on the machine: does what we write open in it, and can we read what it saves? */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../fixtures/dataFolder.ts';

export const hasLibreOffice =
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

/** In milliseconds; it starts anew each time, with a profile of its own. */
export const LIBREOFFICE_TIMEOUT = 120_000;

/** Separator, quotes, UTF-8, and all sheets as shown. */
export const CSV_OF_ALL_SHEETS =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Opens a file named `file` and saves it as another kind: what it made, by file name. */
export function convert(file: string, content: Uint8Array, to: string): Map<string, Buffer> {
  const folder = temporaryFolder();
  try {
    const output = join(folder.path, 'out');
    mkdirSync(output);
    writeFileSync(join(folder.path, file), content);
    const profile = pathToFileURL(join(folder.path, 'profile'));
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to];
    const { status } = spawnSync(
      'soffice',
      [...args, '--outdir', output, join(folder.path, file)],
      {
        stdio: 'ignore',
        timeout: LIBREOFFICE_TIMEOUT,
      },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}`);
    return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    folder.remove();
  }
}
