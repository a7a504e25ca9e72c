import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccepted } from '../../setup/licences.mjs';

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** With the copyright, from the package's own files. */
  readonly text: string;
}

/** Apache's licence asks to pass on a NOTICE as well. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([._-].*)?$/i;
const CODE = /\.[cm]?[jt]sx?$/;

/** What a package says of its licence. Throws, with what to do, when it may not be passed on as it is. */
export function readPackage(folder: string): LicensedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const what = `${name} ${version}`;
  if (typeof license !== 'string') {
    throw new Error(`${what} is in the bundle and names no licence. Use another package.`);
  }
  if (!isAccepted(name, license, false)) {
    throw new Error(
      `${what} is in the bundle, and its licence ${license} is not on the list in scripts/setup/licences.mjs.`,
    );
  }
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) && !CODE.test(file))
    .sort();
  const text = files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .filter((part) => part !== '')
    .join('\n\n');
  if (text === '') {
    throw new Error(
      `${what} is in the bundle without the text of its licence (${license}), which has to go along. Looked for LICENSE, LICENCE, COPYING and NOTICE in ${folder}.`,
    );
  }
  return { name, version, licence: license, text };
}
