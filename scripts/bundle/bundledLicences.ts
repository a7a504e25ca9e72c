import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licencesText } from './licences/licencesText.ts';
import { packageFolder } from './licences/packageFolder.ts';
import { readPackage } from './licences/readPackage.ts';

/** Beside index.html; the page links to it. */
export const LICENCES = 'licenties.txt';

/** Their code is not in the script: they go into a style sheet of ours. */
const STYLE = /\.css(\?|$)/;

/**
 * Writes down every package that is really in the site, with its licence: of scripts, workers, styles and the font. The
 * build stops at one that may not be passed on. `worker` belongs into `worker.plugins`: Vite bundles workers apart.
 */
export function bundledLicences(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  let root = process.cwd();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const path of Object.values(bundle).flatMap((file) => originsOf(file, root))) {
      const folder = packageFolder(path);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    worker: () => ({
      name: 'bundled-licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    }),
    page: {
      name: 'bundled-licences',
      apply: 'build',
      configResolved(config) {
        root = config.root;
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          collect(bundle);
          try {
            const source = licencesText([...folders].map(readPackage));
            this.emitFile({ type: 'asset', fileName: LICENCES, source });
          } catch (error) {
            this.error(error instanceof Error ? error.message : String(error));
          }
        },
      },
    },
  };
}

/** The modules and files that a file of the build is made of. What fell away entirely is not in it. */
function originsOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk, root: string): string[] {
  if (file.type === 'asset') return file.originalFileNames.map((name) => resolve(root, name));
  return Object.entries(file.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 || STYLE.test(id))
    .map(([id]) => id);
}
