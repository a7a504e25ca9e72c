/**
 * Texts of a workbook may hold characters that XML cannot: those stand as _x0008_, and a text that looks like that
 * gets an escaped underscore in front.
 */
import { toXml } from '../xmlText.ts';
import { refuseLongText } from './fault.ts';

const UNWRITABLE = new RegExp(
  [
    // Other than tab and line feed: a carriage return would be read as a line feed.
    '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]',
    // Half of a pair.
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
    // What looks like an escape.
    '_(?=x[\\da-fA-F]{4}_)',
  ].join('|'),
  'g',
);

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The text of a cell, as it stands in the XML. */
export const toCellXml = (text: string): string => toXml(text.replace(UNWRITABLE, escapeCharacter));

/**
 * The text of a cell, from what stands in the XML once that is read. Throws a WorkbookFault when it is longer than any
 * cell can hold.
 */
export function fromCellXml(text: string): string {
  refuseLongText(text);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
