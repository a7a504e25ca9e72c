/** The styles of pages that stand beside the app: its colours and its font, without its scripts. */
import { fileURLToPath } from 'node:url';

/** The file with the colours, sizes and spaces of the app. */
export const TOKENS = fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url));

/** The font of the app, among its files: Latin letters are all that such a page has. */
const FONT = /^assets\/(atkinson-hyperlegible-next-latin-wght-normal-[^/]*\.woff2)$/;

/** The name of the font among the files of a build, beside the styles in assets/; throws when it is not there. */
export function fontOf(files: Readonly<Record<string, unknown>>): string {
  const font = Object.keys(files).flatMap((name) => FONT.exec(name)?.[1] ?? [])[0];
  if (font === undefined) throw new Error(`No file of the font looks like ${FONT}.`);
  return font;
}

/**
 * The tokens and the styles of the page as one file. In the app a script chooses the dark colours; without one the
 * browser does.
 * @param font name of the file beside this one
 */
export function pageStyles(tokens: string, styles: string, font: string): string {
  const dark = /\[data-theme="dark"\] (\{[^}]*\})/;
  if (!dark.test(tokens)) throw new Error('No dark colours in tokens.css: adapt pageStyles.ts.');
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
