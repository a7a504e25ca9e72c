/** The text in bytes: UTF-16 when a mark says so, else UTF-8. Throws a TypeError when it is not that either. */
export function decodeUnicode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * The text in the bytes of a file: Unicode when it is, else Windows-1252, in which older spreadsheets save CSV. Any
 * bytes are something in Windows-1252, so this never fails; whoever reads the text says whether it makes sense.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decodeUnicode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Where Windows-1252 differs from Latin-1, from byte 0x80; � stands for a byte that means nothing. */
const FROM_0X80 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';
const FIRST = 0x80;

/** Some versions of Node take Windows-1252 for Latin-1, so that a ’ becomes a control character. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (found) => FROM_0X80[found.charCodeAt(0) - FIRST] ?? found);
}
