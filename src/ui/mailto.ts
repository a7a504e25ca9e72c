/**
 * An address (RFC 6068) that opens a new mail to nobody yet. A subject is one line: whatever would begin another becomes
 * a space, so that no text adds a field of its own. Half characters, which no address can hold, become a question mark.
 */
export function mailto(subject: string, lines: readonly string[]): string {
  const body = lines.map(oneLine).join('\r\n');
  return `mailto:?subject=${encode(oneLine(subject))}&body=${encode(body)}`;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** Apostrophes and brackets too: mail programs take an address to end there. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '?')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
