/** Writes generated files and lists them, so that what is served can be checked by its hash. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileEntry } from '../../../src/domain/schema.ts';
import { sha256 } from './sha256.ts';

/** A folder of generated files: only what changed is written, what is no longer made is removed. */
export class OutputFolder {
  readonly #folder: string;
  readonly #written = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file unless it already holds this; `path` is relative to the folder, with `/`. */
  write(path: string, written: string | Uint8Array): FileEntry {
    const content = Buffer.from(written);
    const target = join(this.#folder, path);
    this.#written.add(path);
    if (!isSame(target, content)) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return { path, sha256: sha256(content), bytes: content.byteLength };
  }

  /** Removes the files of an earlier build that this one did not make. */
  removeOthers(): void {
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const target = join(entry.parentPath, entry.name);
      const path = target.slice(join(this.#folder, '/').length).replaceAll('\\', '/');
      if (!this.#written.has(path)) rmSync(target);
    }
  }
}

function isSame(path: string, content: Buffer): boolean {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}
