import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../scripts/lib/folder/writeTogether.ts';
import { contentOf, type TemporaryFolder, temporaryFolder } from '../fixtures/dataFolder.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('a.json', 'oud');
  folder.write('map/b.json', 'oud\r\n');
});
afterEach(() => folder.remove());

const write = (files: Readonly<Record<string, string>>) =>
  writeTogether(
    new Map(Object.entries(files).map(([file, text]) => [join(folder.path, file), text])),
  );

describe('writeTogether', () => {
  it('writes files over others and beside them, each with the line ends it has', () => {
    write({ 'a.json': 'nieuw\n', [join('map', 'b.json')]: 'nieuw\n', 'c.json': 'nieuw\n' });
    expect(contentOf(folder)).toEqual({
      'a.json': 'nieuw\n',
      [join('map', 'b.json')]: 'nieuw\r\n',
      'c.json': 'nieuw\n',
    });
  });

  it.each([
    ['a folder that is not there', join('weg', 'c.json')],
    ['a place where a folder stands', 'map'],
  ])('leaves every file as it was when one cannot be written: %s', (_, impossible) => {
    const before = contentOf(folder);
    const all = { 'a.json': 'nieuw', 'd.json': 'nieuw', [impossible]: 'nieuw' };
    expect(() => write(all)).toThrow();
    expect(contentOf(folder)).toEqual(before);
  });
});
