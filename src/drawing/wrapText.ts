import { textWidth } from './textWidth.ts';

/** Another font than ours, where ours is not, is at most this much wider. */
export const OTHER_FONT = 1.06;

/** A text in lines of at most `width` px; a word that is wider by itself, such as an address, is broken anywhere. */
export function wrapText(text: string, width: number, size: number, weight: number): string[] {
  const fits = (line: string) => textWidth(line, size, weight) * OTHER_FONT <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
