import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { embedPage } from './embedPage/page.ts';
import { elementTypes, reactTypes } from './embedPage/types.ts';
import { fontOf, pageStyles, TOKENS } from './pageStyles.ts';

const SOURCE = fileURLToPath(new URL('../../src/host/v1.ts', import.meta.url));
const STYLES = fileURLToPath(new URL('embedPage/page.css', import.meta.url));
/** Pages of others name this address: it stays as it is, and the script at it stays compatible. */
const FOLDER = 'embed';

/** Puts the script for pages of others into the site, one classic script that imports nothing, with how to use it. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    apply: 'build',
    buildStart() {
      for (const path of [STYLES, TOKENS]) this.addWatchFile(path);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = await bundled();
        if (source === undefined) this.error(`${SOURCE} made no script.`);
        const styles = this.emitFile({
          type: 'asset',
          name: 'embed.css',
          source: pageStyles(read(TOKENS), read(STYLES), fontOf(bundle)),
        });
        const files = {
          'v1.js': source,
          'v1.d.ts': elementTypes(),
          'v1.react.d.ts': reactTypes(),
          'index.html': embedPage(`../${this.getFileName(styles)}`),
        };
        for (const [name, content] of Object.entries(files)) {
          this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: content });
        }
      },
    },
  };
}

const read = (path: string): string => readFileSync(path, 'utf8');

async function bundled(): Promise<string | undefined> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return output?.type === 'chunk' ? output.code : undefined;
}
