import { formatCount } from './enFormat.ts';
import type { nlWalk } from './nlWalk.ts';
import type { Translated } from './translated.ts';

/** The texts of walking through the network by keys, in English; part of en.ts. */
export const enWalk: Translated<typeof nlWalk> = {
  role: 'drawing',
  instructions:
    'The arrow keys go from one to the other, Enter opens something. A question mark shows all keys. The button “Read as text” under the network gives the same in words.',
  node: (name, what, relations) =>
    `${name}, ${what}, ${formatCount(relations, 'relation', 'relations')}`,
  along: (roles, name) => `${roles}: ${name}`,
};
