import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { MOST_BYTES, MOST_FILES } from '../../../src/opening/files/limits.ts';
import { file, read, refusal } from './given.ts';

const book = writeWorkbook(
  [{ name: 'Blad', columns: [{ heading: 'Id', width: 9 }], rows: [['a'], ['b']] }],
  { title: 'Proef', date: '2018-11-22' },
);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) });
const deep = `{"nodes":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},"links":[]}`;
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
<graphml><graph><node id="&b;"/></graph></graphml>`;
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE x SYSTEM "https://example.org/x.dtd"><gexf><graph/></gexf>`;

describe('a file that cannot be read', () => {
  it.each([
    ['nothing at all', file('a.xlsx', ''), 'empty'],
    ['only white space', file('a.csv', ' \n \n'), 'empty'],
    ['a picture', file('a.xlsx', png), 'no-text'],
    ['a picture that is called a table', file('a.csv', png), 'no-text'],
    ['a web page', file('a.json', '<!doctype html><p>Hallo</p>'), 'unknown-form'],
    ['a letter', file('a.txt.md', 'Geachte heer Jansen'), 'unknown-form'],
    ['a workbook that breaks off', file('a.xlsx', book.subarray(0, 900)), 'workbook damaged'],
    ['a zip bomb', file('a.xlsx', bomb), 'workbook no-workbook'],
    [
      'another zip file',
      file('a.xlsx', zipSync({ 'a.txt': strToU8('a') })),
      'workbook no-workbook',
    ],
    ['a workbook with other sheets', file('a.xlsx', book), 'nothing-known'],
    ['a table without links', file('a.csv', 'naam,leeftijd\na,1\n'), 'nothing-known'],
    ['JSON that breaks off', file('a.json', '{"nodes":['), 'load not-json'],
    ['other JSON', file('a.json', '{"type":"FeatureCollection"}'), 'load wrong-shape'],
    ['JSON of the future', file('a.json', '{"schemaVersion":999}'), 'load from-future'],
    ['JSON of a million brackets', file('a.json', deep), 'too-deep'],
    ['an XML bomb', file('a.graphml', LAUGHS), 'bad-xml'],
    ['XML that asks for another file', file('a.gexf', OUTSIDE), 'bad-xml'],
    ['XML that breaks off', file('a.gexf', '<gexf><graph><node id="a">'), 'bad-xml'],
    ['a hundred thousand columns', file('a.csv', `id${',x'.repeat(100_000)}\n`), 'too-wide'],
    ['a table with headings alone', file('Organisaties.csv', 'id,Naam,Soort\n'), 'no-rows'],
  ])('says why: %s', (_, given, why) => {
    expect(refusal(given)).toBe(why);
  });

  it('is not even looked into when it is too large, or one of too many', () => {
    expect(refusal(file('a.json', new Uint8Array(MOST_BYTES + 1)))).toBe('too-large');
    const many = Array.from({ length: MOST_FILES + 1 }, (_, i) => file(`${i}.csv`, 'a'));
    expect(refusal(...many)).toBe('too-many-files');
    expect(refusal()).toBe('no-files');
  });

  it('is not guessed at when it is one of several', () => {
    expect(refusal(file('a.xlsx', book), file('b.json', '{}'))).toBe('several');
  });
});

const begins = fc.constantFrom(
  '',
  '{"schemaVersion":2,',
  '{"nodes":[',
  'source,target\n',
  '<gexf><graph>',
  '<graphml><graph><node id="a">',
  'PK\u0003\u0004',
  'id;Naam;Soort\n',
);
const names = fc.constantFrom('a.csv', 'Organisaties.csv', 'Relaties.csv', 'a.xlsx', 'a', 'a.json');

describe('anything at all', () => {
  it('is opened, told to be wrong, or refused, and never thrown over', () => {
    let outcomes = 0;
    fc.assert(
      fc.property(names, begins, fc.uint8Array({ maxLength: 300 }), (name, begin, bytes) => {
        read(file(name, new Uint8Array([...strToU8(begin), ...bytes])));
        read(file(name, `${begin}${new TextDecoder().decode(bytes)}`));
        outcomes += 2;
      }),
      { numRuns: 400 },
    );
    expect(outcomes).toBeGreaterThan(400);
  });

  it('also when bytes in the midst of a good workbook change', () => {
    fc.assert(
      fc.property(fc.nat(book.length - 1), fc.nat(255), (at, byte) => {
        const changed = book.slice();
        changed[at] = byte;
        expect(['opened', 'wrong', 'refused']).toContain(read(file('a.xlsx', changed)).outcome);
      }),
    );
  });
});
