/** The list of licences in the built site. */
import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { readLock } from '../../scripts/setup/install.mjs';

const text = readFileSync('dist/licenties.txt', 'utf8');
const listed = [...text.matchAll(/^- (\S+) (\S+): \S+$/gm)].map(([, name, version]) => ({
  name,
  version,
}));

it('names what the app is made of, each with the text of its licence', () => {
  const names = listed.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      '@fontsource-variable/atkinson-hyperlegible-next',
      'leaflet',
      'minisearch',
      'react',
      'react-dom',
      'react-leaflet',
      'zod',
      'zustand',
    ]),
  );
  for (const { name, version } of listed) expect(text).toContain(`\n${name} ${version}\n`);
  for (const words of ['SIL OPEN FONT LICENSE', 'HIPPOCRATIC LICENSE', 'Permission is hereby']) {
    expect(text.toUpperCase()).toContain(words.toUpperCase());
  }
});

it('names only packages that visitors need, in the versions that are locked', () => {
  const locked = readLock(new URL('../../package-lock.json', import.meta.url)) ?? {};
  const needed = Object.entries(locked)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => ({ name: path.replace(/^.*node_modules\//, ''), version }));
  expect(listed.length).toBeGreaterThan(10);
  for (const one of listed) expect(needed).toContainEqual(one);
});

it('stands beside the page, to be read in the browser', async () => {
  const answer = await fetch(new URL('licenties.txt', inject('deepSiteUrl')));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe(text);
});
