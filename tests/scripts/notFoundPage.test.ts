import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStyles } from '../../scripts/bundle/pageStyles.ts';
import { notFoundAt } from '../../scripts/server/notFound.mjs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const page = readFileSync('scripts/bundle/notFound/404.html', 'utf8');

describe('the addresses of the page for what is not there', () => {
  it('as built begin at the root of the host, all of them', () => {
    const addresses = [...page.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^\/(?!\/)/);
  });

  it('lead to the same places below every path', () => {
    const part = fc.stringMatching(/^[\w.~-]{1,8}$/).filter((text) => !/^\.+$/.test(text));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const base = ['', ...parts, ''].join('/');
        const moved = notFoundAt(page, base);
        expect(moved).toContain(`<a href="${base}">`);
        expect(moved).toContain(`<a href="${base}?pagina=open-data">`);
        expect(moved).toContain(`src="${base}favicon.svg"`);
        expect(moved.replaceAll(`="${base}`, '="/')).toBe(page);
      }),
    );
  });
});

describe('the styles of the page for what is not there', () => {
  const styles = pageStyles(tokens, 'p { margin: 0 }', 'font-1a2b.woff2');

  it('take light or dark as the browser says, without a script', () => {
    const [light = '', dark = ''] = styles.split('@media (prefers-color-scheme: dark)');
    expect(light).toContain('--paper: #faf8f4');
    expect(dark).toContain('--paper: #12161f');
    expect(styles).not.toContain('data-theme="dark"');
  });

  it('have the font of the app and the rules of the page', () => {
    expect(styles).toContain('url("./font-1a2b.woff2")');
    expect(styles).toContain('p { margin: 0 }');
  });

  it('are not made of tokens without dark colours', () => {
    expect(() => pageStyles(':root { --paper: #fff }', '', 'a.woff2')).toThrow('dark');
  });
});
