import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { NOT_FOUND_PAGE } from '../server/notFound.mjs';
import { CONTENT_SECURITY_POLICY } from '../server/securityHeaders.mjs';

const PAGE = file('notFound/404.html');
const STYLES = file('notFound/404.css');
const TOKENS = file('../../src/styles/tokens.css');

/** The font of the app, among its files: Latin letters are all that this page has. */
const FONT = /^assets\/(atkinson-hyperlegible-next-latin-wght-normal-[^/]*\.woff2)$/;

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
        const font = Object.keys(bundle).flatMap((name) => FONT.exec(name)?.[1] ?? [])[0];
        if (font === undefined) this.error(`No file of the font looks like ${FONT}.`);
        const styles = this.emitFile({
          type: 'asset',
          name: '404.css',
          source: notFoundStyles(read(TOKENS), read(STYLES), font),
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

/**
 * The tokens and the styles of the page as one file. In the app a script chooses the dark colours; without one the
 * browser does.
 * @param font name of the file beside this one
 */
export function notFoundStyles(tokens: string, styles: string, font: string): string {
  const dark = /\[data-theme="dark"\] (\{[^}]*\})/;
  if (!dark.test(tokens)) throw new Error('No dark colours in tokens.css: adapt notFoundPage.ts.');
  const face = `@font-face {
  font-family: "Atkinson Hyperlegible Next Variable";
  font-weight: 200 800;
  font-display: swap;
  src: url("./${font}") format("woff2");
}
`;
  const chosen = tokens.replace(dark, '@media (prefers-color-scheme: dark) {\n:root $1\n}');
  return `${face}${chosen}${styles}`.replace(/\/\*[\s\S]*?\*\/\s*/g, '');
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
