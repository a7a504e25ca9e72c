import { fromCellXml } from './escapes.ts';
import { parseXml } from './xml.ts';

/**
 * The texts that cells refer to by number. The pieces of a text with different fonts are joined; how a text is
 * pronounced (for Japanese) is left out.
 */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPronunciation = false;
  parseXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPronunciation = true;
    },
    close(name) {
      if (name === 'si') strings.push(fromCellXml(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inPronunciation = false;
    },
    text(text) {
      if (inText && !inPronunciation) current += text;
    },
  });
  return strings;
}
