import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeTogether } from '../../scripts/lib/folder/writeTogether.ts';
import { contentOf, temporaryFolder } from '../fixtures/dataFolder.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const folder = folderForEachTest(() => {
  const made = temporaryFolder();
  made.write('a.json', 'oud');
  made.write('map/b.json', 'oud\r\n');
  return made;
});

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

  it('names what it could not put back, and keeps why it had to', () => {
    const place = join(folder.path, 'a.json');
    const full = new Error('the disk is full');
    vi.mocked(renameSync).mockImplementationOnce((from, to) => {
      // In the place of the file comes a folder: it cannot be written over, and the next step fails.
      rmSync(to);
      mkdirSync(to);
      rmSync(from);
    });
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw full;
    });
    expect(() => write({ 'a.json': 'nieuw', 'd.json': 'nieuw' })).toThrow(
      expect.objectContaining({ message: expect.stringContaining(place), cause: full }),
    );
  });
});
