import { decodeText } from '../../data/tables/decodeText.ts';
import type { GivenFile } from './given.ts';

/** What a file is, told by what is in it: its name may say something else. */
export type FileForm =
  | { readonly form: 'workbook' | 'empty' | 'no-text' | 'unknown' }
  | { readonly form: 'json' | 'gexf' | 'graphml' | 'csv'; readonly text: string };

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** So much tells what it is, in bytes or characters. */
const BEGIN = 4000;
/** No text has these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: They are what is looked for.
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const TABLE = /\.(csv|tsv|txt)$/i;
/** Two cells at least. */
const CELLS = /^[^\r\n]*[^\s,;\t][,;\t]/;

/** Takes any bytes and never throws. */
export function formOf({ name, bytes }: GivenFile): FileForm {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return { form: 'empty' };
  if (startsWith(ZIP) || startsWith(OLD_OFFICE)) return { form: 'workbook' };
  // Before all of it is made text: a film of a gigabyte is none.
  const isWide = UTF16.some(startsWith);
  if (!isWide && BINARY.test(decodeText(bytes.subarray(0, BEGIN)))) return { form: 'no-text' };
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const begin = text.slice(0, BEGIN).trimStart();
  if (begin === '' && text.trim() === '') return { form: 'empty' };
  if (BINARY.test(begin)) return { form: 'no-text' };
  if (/^[{[]/.test(begin)) return { form: 'json', text };
  if (begin.startsWith('<')) {
    const root = /<(?:\w+:)?(gexf|graphml)[\s>]/i.exec(begin)?.[1]?.toLowerCase();
    return root === 'gexf' || root === 'graphml' ? { form: root, text } : { form: 'unknown' };
  }
  if (TABLE.test(name) || CELLS.test(begin)) return { form: 'csv', text };
  return { form: 'unknown' };
}
