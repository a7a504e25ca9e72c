/** Which published records a new row may be: the same name, or the same address, under another id. */
import { ownValue } from '../diff/values.ts';
import { foldText } from '../foldText.ts';
import { isRecord } from '../isRecord.ts';
import type { Row } from './lists.ts';

const NAMES = ['name', 'shortName', 'abbreviation', 'title'];
const ADDRESSES = ['website', 'url'];

/** What a row may be recognised by. */
function* marksOf(row: Row): Generator<string> {
  const label = ownValue(row, 'label');
  const names = [
    ...NAMES.map((field) => ownValue(row, field)),
    ...(isRecord(label) ? [ownValue(label, 'nl')] : []),
  ];
  for (const name of names) {
    const folded = typeof name === 'string' ? foldText(name).replace(/[^\p{L}\p{N}]/gu, '') : '';
    if (folded !== '') yield `name ${folded}`;
  }
  for (const field of ADDRESSES) {
    const address = ownValue(row, field);
    if (typeof address !== 'string' || address === '') continue;
    yield `address ${address
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/+$/, '')}`;
  }
}

/** The ids of these published rows of the same list that another may be, each once, in their order. */
export function likesIn(published: readonly Row[]): (row: Row) => string[] {
  const byMark = new Map<string, string[]>();
  for (const row of published) {
    for (const mark of marksOf(row)) {
      const ids = byMark.get(mark);
      if (ids === undefined) byMark.set(mark, [row.id]);
      else ids.push(row.id);
    }
  }
  return (row) => [...new Set([...marksOf(row)].flatMap((mark) => byMark.get(mark) ?? []))];
}
