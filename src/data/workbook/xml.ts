/** Reads the XML inside a workbook: names without their prefix, and nothing that a workbook does not need. */
import { Parser } from 'saxen';
import { decodeUnicode } from '../tables/decodeText.ts';
import { damaged, refuseLongText, WorkbookFault } from './fault.ts';

/** Levels of elements; a workbook has about ten. */
const MAX_DEPTH = 50;

export interface XmlHandlers {
  /** `attributes` reads them, without prefixes; do so only where they matter. */
  open?(name: string, attributes: () => Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}
export type Attributes = ReadonlyMap<string, string>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Calls the handlers for each element and text. Throws a WorkbookFault when this is no well-formed XML, nests deeper
 * than any workbook, or declares entities of its own: those can grow without end.
 */
export function parseXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      depth += 1;
      if (depth > MAX_DEPTH) throw damaged();
      open?.(localName(name), () => decoded(attributes()));
    })
    .on('closeTag', (name) => {
      depth -= 1;
      close?.(localName(name));
    })
    .on('text', (raw) => text?.(decodeEntities(raw)))
    .on('cdata', (raw) => text?.(raw))
    .on('attention', () => {
      throw damaged();
    });
  try {
    parser.parse(decodeUnicode(bytes));
  } catch (error) {
    throw error instanceof WorkbookFault ? error : damaged();
  }
}

const decoded = (attributes: Record<string, string>): Attributes =>
  new Map(
    Object.entries(attributes).map(([name, value]) => [localName(name), decodeEntities(value)]),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

/** saxen's own decoder does not know characters beyond the first 65,536. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  refuseLongText(text);
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) {
      const character = ENTITIES[name];
      if (character === undefined) throw damaged();
      return character;
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    if (code > LAST_CODE_POINT) throw damaged();
    return String.fromCodePoint(code);
  });
}
