/** XML as text. */
import { toXml } from '../data/xmlText.ts';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Any text as the content of an element or attribute; characters that XML forbids are left out. White space is
 * escaped too: a reader would turn it into spaces in attributes, and every line end into `\n`.
 */
export function escapeXml(text: string): string {
  return toXml(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/**
 * An element with its attributes (those that are undefined are left out) around children that are XML already.
 * Names are not checked: they are ours.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** Children of which each gets a line of its own, so that a person can read the file. */
export const onLines = (children: readonly string[]): string =>
  children.map((child) => `\n${child}`).join('');
