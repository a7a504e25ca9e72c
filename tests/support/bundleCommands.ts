/**
 * Bundles the commands for editors once for all tests that run them: starting the transform for every run of a
 * command costs more than the command. The guide for editors is tested with the commands as npm runs them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const COMMANDS = [
  'data-check',
  'data-diff',
  'data-export',
  'data-import',
  'data-new-version',
  'data-publish',
] as const;
export type Command = (typeof COMMANDS)[number];

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the bundled commands. */
    readonly commands: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'netwerkkaart-commands-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Outside the project there are no packages to be found.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: false,
      outDir: folder,
      rolldownOptions: {
        input: COMMANDS.map((name) => `scripts/${name}.ts`),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  provide('commands', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
