import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { rawParts, sharedStrings, zipOf } from '../../support/rawWorkbook.ts';

const good = writeWorkbook(
  [{ name: 'Blad', columns: [{ heading: 'Id', width: 9 }], rows: [['a'], ['b']] }],
  { title: 'Proef', date: '2018-11-22' },
);

/** Why it is refused; undefined when it is not. */
function refusal(bytes: Uint8Array): string | undefined {
  const read = readWorkbook(bytes);
  if (read.ok) return undefined;
  expect(read.advice).not.toBe('');
  return read.message;
}

const withSheet = (sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zipOf({ ...rawParts(''), 'xl/worksheets/sheet1.xml': sheet, ...more });
const worksheet = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const utf16 = (text: string) => [...text].join('\0');
const oldOffice = (text = '') =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(text)]);

/** Overwrites a number of two or four bytes in the table of contents, for the entry whose name ends so. */
function changeEntry(bytes: Uint8Array, name: string, offset: number, value: number, size = 4) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (!found.endsWith(name)) continue;
    if (size === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
    return changed;
  }
  throw new Error(`No entry ${name}`);
}

const DAMAGED = 'Het bestand is beschadigd of niet compleet.';
const TOO_LARGE =
  'Het bestand is te groot: uitgepakt meer dan een werkboek van deze gegevens kan zijn.';
const PASSWORD = 'Het bestand is met een wachtwoord beveiligd.';
/** A sheet of sixty million zeros, packed in sixty thousand bytes. */
const zeros = new Uint8Array(60_000_000);
const bomb = withSheet('', { 'xl/worksheets/sheet1.xml': zeros });

describe('files that are no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'Het bestand is leeg.'],
    ['a text', strToU8('Id;Naam\r\na;b'), 'Dit is geen Excel-werkboek (.xlsx).'],
    [
      'an old workbook',
      oldOffice('Workbook'),
      'Dit is een oud Excel-bestand (.xls) of een ander oud Office-bestand.',
    ],
    ['a workbook with a password', oldOffice(utf16('xEncryptedPackage')), PASSWORD],
    ['a zip file', zipOf({ 'foto.txt': 'x' }), 'Dit is een zipbestand, maar geen Excel-werkboek.'],
    ['an empty zip file', zipOf({}), 'Dit is een zipbestand, maar geen Excel-werkboek.'],
    [
      'OpenDocument',
      zipOf({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
      'Dit is een OpenDocument-bestand (.ods of .odt).',
    ],
    [
      'a Word document',
      zipOf({ 'word/document.xml': '<a/>' }),
      'Dit is een Word-document, geen werkboek.',
    ],
    [
      'a presentation',
      zipOf({ 'ppt/presentation.xml': '<a/>' }),
      'Dit is een presentatie, geen werkboek.',
    ],
    [
      'a binary workbook',
      zipOf({ 'xl/workbook.bin': 'x' }),
      'Dit is een binair Excel-werkboek (.xlsb).',
    ],
    [
      'a file of Numbers',
      zipOf({ 'Index/Document.iwa': 'x' }),
      'Dit is een bestand van Apple (Numbers, Pages of Keynote).',
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toBe(message);
  });
});

describe('files that are damaged', () => {
  it.each([
    ['XML that breaks off', withSheet('<worksheet><sheetData><row>')],
    ['XML whose tags cross', withSheet('<worksheet><a></worksheet></a>')],
    ['no XML', withSheet('geen xml')],
    [
      'bytes that are no text',
      withSheet('', { 'xl/worksheets/sheet1.xml': new Uint8Array([60, 0xff, 62]) }),
    ],
    ['a row that cannot be', withSheet(worksheet('<row r="1048577"/>'))],
    ['a row that is no number', withSheet(worksheet('<row r="x"/>'))],
    ['a cell that cannot be', withSheet(worksheet('<row><c r="?"/></row>'))],
    [
      'a sign that cannot be',
      withSheet(worksheet('<row><c t="inlineStr"><is><t>&#x110000;</t></is></c></row>')),
    ],
    [
      'a sheet that is not there',
      zipOf({ ...rawParts(''), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    ],
    ['a size that is not true', changeEntry(good, 'sheet1.xml', 24, 100_000)],
    ['a place outside the file', changeEntry(good, 'sheet1.xml', 42, 0xffff_fff0)],
    ['a place where nothing begins', changeEntry(good, 'sheet1.xml', 42, 1)],
    ['more packed bytes than there are', changeEntry(good, 'sheet1.xml', 20, 0x7fff_ffff)],
    [
      'two parts of one name',
      changeName(zipOf({ ...rawParts(''), 'xl/a.xml': '', 'xl/b.xml': '' })),
    ],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toBe(DAMAGED);
  });

  it('a cell in which one bit was flipped', () => {
    const text = '<row><c t="inlineStr"><is><t>Stichting A</t></is></c></row>';
    const stored = zipSync(
      Object.fromEntries(
        Object.entries({ ...rawParts(text) }).map(([path, part]) => [path, strToU8(part)]),
      ),
      { level: 0 },
    );
    expect(refusal(stored)).toBeUndefined();
    const at = Buffer.from(stored).indexOf('Stichting A');
    expect(refusal(stored.with(at, (stored[at] ?? 0) ^ 1))).toBe(DAMAGED);
  });

  it('cut off anywhere', () => {
    for (let length = 2; length < good.length; length += 1) {
      expect(refusal(good.slice(0, length))).toBe(DAMAGED);
    }
  });

  it('any byte changed: read or refused, but nothing thrown', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const changed = good.slice();
        changed[at] = byte;
        expect(typeof readWorkbook(changed).ok).toBe('boolean');
      }),
    );
  });

  it('any XML in place of a part: read or refused, but nothing thrown', () => {
    const piece = fc.constantFrom(
      ...[
        '<row r="2">',
        '</row>',
        '<c r="B1" t="s">',
        '<c t="d" s="1">',
        '</c>',
        '<v>',
        '</v>',
        '1',
        '<f/>',
        '<is>',
      ],
      ...[
        '</is>',
        '<t>',
        '</t>',
        '<mergeCell/>',
        '<mergeCell ref="A1:B2"/>',
        '<rPh>',
        '</rPh>',
        '<x:y z=1>',
        '&',
        '"',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const found = readWorkbook(withSheet(worksheet(pieces.join(''))));
        expect(typeof found.ok).toBe('boolean');
      }),
    );
  });
});

/** Gives b.xml the name of a.xml. */
function changeName(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let at = 0; at < changed.length - 8; at += 1) {
    const text = String.fromCharCode(...changed.subarray(at, at + 8));
    if (text === 'xl/b.xml') changed[at + 3] = 'a'.charCodeAt(0);
  }
  return changed;
}

describe('files made to do harm', () => {
  it('a part that unpacks to far more than a workbook', () => {
    expect(refusal(bomb)).toBe(TOO_LARGE);
  });

  it('a part that unpacks to more than it says', () => {
    expect(refusal(changeEntry(bomb, 'sheet1.xml', 24, 1000))).toBe(TOO_LARGE);
  });

  it('parts that are too large together', () => {
    const sheets = Array.from({ length: 4 }, (_, at) => `<sheet name="b${at}" r:id="r1"/>`);
    const workbook = `<workbook><sheets>${sheets.join('')}</sheets></workbook>`;
    const large = worksheet(' '.repeat(30_000_000));
    expect(refusal(withSheet(large, { 'xl/workbook.xml': workbook }))).toBe(TOO_LARGE);
  });

  it('parts that nobody needs are not unpacked', () => {
    expect(refusal(withSheet(worksheet(''), { 'xl/media/foto.png': zeros }))).toBeUndefined();
  });

  it('thousands of parts', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, '']));
    expect(refusal(zipOf(many))).toBe(
      'Het bestand is te groot: het bevat meer dan 1000 onderdelen.',
    );
  });

  it('more bytes than any workbook', () => {
    const bytes = new Uint8Array(20_000_001);
    bytes.set([0x50, 0x4b]);
    expect(refusal(bytes)).toBe('Het bestand is te groot: meer dan 20 MB.');
  });

  it('entities that grow', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>';
    expect(refusal(withSheet(`${doctype}${worksheet('')}`))).toBe(DAMAGED);
  });

  it('entities that nobody declared', () => {
    expect(refusal(withSheet(worksheet('<row><c t="str"><v>&xxe;</v></c></row>')))).toBe(DAMAGED);
  });

  it('elements within elements, without end', () => {
    expect(refusal(withSheet(`${'<a>'.repeat(500_000)}${'</a>'.repeat(500_000)}`))).toBe(DAMAGED);
  });

  it('paths that lead out of the file', () => {
    const relations = rawParts('')['xl/_rels/workbook.xml.rels'] ?? '';
    const leading = relations.replace('worksheets/sheet1.xml', '../../../../etc/passwd');
    const parts = { 'xl/_rels/workbook.xml.rels': leading, '../../geheim.xml': '<a/>' };
    expect(refusal(withSheet(worksheet(''), parts))).toBe(DAMAGED);
  });

  it('sheets without end', () => {
    const sheets = Array.from({ length: 101 }, (_, at) => `<sheet name="b${at}" r:id="r1"/>`);
    const workbook = `<workbook><sheets>${sheets.join('')}</sheets></workbook>`;
    expect(refusal(zipOf({ ...rawParts(''), 'xl/workbook.xml': workbook }))).toBe(
      'Het bestand is te groot: meer dan 100 bladen.',
    );
  });

  it('rows without end', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(100_001);
    expect(refusal(withSheet(worksheet(rows)))).toBe(
      'Het bestand is te groot: er staan te veel rijen in.',
    );
  });

  it.each(['x', '&amp;', '_x0041_'])('a text that fits in no cell: %s', (piece) => {
    const text = `<is><t>${piece.repeat(400_001)}</t></is>`;
    expect(refusal(withSheet(worksheet(`<row><c t="inlineStr">${text}</c></row>`)))).toBe(
      'Het bestand is te groot: er staat een tekst in die in geen cel past.',
    );
  });

  it('one long text that every cell refers to', () => {
    const strings = sharedStrings(`<t>${'x'.repeat(300_000)}</t>`);
    const cells = worksheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(101)}</row>`);
    expect(refusal(withSheet(cells, { 'xl/sharedStrings.xml': strings }))).toBe(
      'Het bestand is te groot: er staat te veel tekst in.',
    );
  });

  it('a password on a part', () => {
    expect(refusal(changeEntry(good, 'workbook.xml', 8, 1, 2))).toBe(PASSWORD);
  });

  it('a way of packing that nobody knows', () => {
    expect(refusal(changeEntry(good, 'workbook.xml', 10, 99, 2))).toBe(
      'Het bestand is op een onbekende manier ingepakt.',
    );
  });

  it('a million rows with looks only', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}" s="1"/>`);
    const found = readWorkbook(withSheet(worksheet(rows.join(''))));
    expect(found).toEqual({ ok: true, tables: [{ name: 'Blad', rows: [] }], problems: [] });
  });
});
