import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFingerprint } from '../lib/build/layouts.ts';
import { sha256 } from '../lib/folder/sha256.ts';

const FOLDER = new URL('../../node_modules/.cache/bench/', import.meta.url);

/**
 * What `compute` makes of an input, from an earlier run when neither the input nor the code of the engine has changed since:
 * a drawing of twenty thousand nodes takes many minutes. `what` names what is made, and in which way.
 */
export function kept<T>(what: string, input: unknown, compute: () => T): T {
  const key = sha256(JSON.stringify([codeFingerprint(), what, input]));
  const path = fileURLToPath(new URL(`${key}.json`, FOLDER));
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const made = compute();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(made));
    return made;
  }
}
