/** Values as they come from JSON: compared and rewritten by what they hold. */

import { isRecord } from '../isRecord.ts';

/** Do two JSON values hold the same? The order counts in a list, not in an object. An undefined field is an absent one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return (
    Object.keys(a).every((key) => sameValue(a[key], ownValue(b, key))) &&
    Object.keys(b).every((key) => Object.hasOwn(a, key) || b[key] === undefined)
  );
}

/** What an object itself holds under a key: not what every object inherits, such as `constructor`. */
export const ownValue = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;

/** The value with every text in it replaced, also deep inside; the value given is left as it was. */
export function mapTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, replace)]),
  );
}
