import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { NOT_FOUND_PAGE } from '../server/notFound.mjs';
import { CONTENT_SECURITY_POLICY } from '../server/securityHeaders.mjs';
import { fontOf, pageStyles, TOKENS } from './pageStyles.ts';

const PAGE = file('notFound/404.html');
const STYLES = file('notFound/404.css');

/**
 * Adds the page for what is not there: text and styles with the colours and the font of the app, no script. Its
 * addresses begin with "/"; `notFoundAt` in scripts/server/notFound.mjs makes them right for a site under a path.
 */
export function notFoundPage(): Plugin {
  return {
    name: 'not-found-page',
    apply: 'build',
    buildStart() {
      for (const path of [PAGE, STYLES, TOKENS]) this.addWatchFile(path);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const styles = this.emitFile({
          type: 'asset',
          name: '404.css',
          source: pageStyles(read(TOKENS), read(STYLES), fontOf(bundle)),
        });
        const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;
        this.emitFile({
          type: 'asset',
          fileName: NOT_FOUND_PAGE,
          source: read(PAGE)
            .replace('STYLES', this.getFileName(styles))
            .replace('<head>', `<head>\n    ${policy}`),
        });
      },
    },
  };
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
