/**
 * The text in the bytes of a file: UTF-16 when a mark says so, UTF-8 when it is, else Windows-1252, in which older
 * spreadsheets save CSV. Any bytes are something in Windows-1252, so this never fails; whoever reads the text
 * says whether it makes sense.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
