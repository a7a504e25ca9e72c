export interface Mail {
  /** A plain address; undefined: the visitor fills in whom. */
  readonly to?: string | undefined;
  readonly subject: string;
  /** An empty one leaves a line open. */
  readonly lines: readonly string[];
}

/**
 * An address (RFC 6068) that opens a new mail; it is the visitor who sends it. A subject is one line: whatever would begin
 * another becomes a space, so that no text adds a field of its own. Half characters, which no address can hold, become a
 * question mark.
 */
export function mailto({ to = '', subject, lines }: Mail): string {
  const body = lines.map(oneLine).join('\r\n');
  return `mailto:${encodeMailbox(to)}?subject=${encode(oneLine(subject))}&body=${encode(body)}`;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** Apostrophes and brackets too: mail programs take an address to end there. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '?')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The address that opens a new mail to somebody, with nothing in it yet. */
export const mailtoOnly = (to: string): string => `mailto:${encodeMailbox(to)}`;

/** The @ between name and host stays readable: not every mail program decodes it. */
const encodeMailbox = (address: string): string => encode(address).replace('%40', '@');
