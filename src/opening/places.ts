import type { Kind } from '../domain/kinds.ts';
import type { KindTerm } from '../domain/schema.ts';

/** One of the seven ways in which something can be drawn, with the word of this map for what is drawn so. */
export interface Place extends Pick<KindTerm, 'shape' | 'colour'> {
  readonly kind: Kind;
  readonly type: string;
  readonly plural: string;
}

/** In the order in which types that this map has no word for take them. */
export const PLACES: readonly Place[] = [
  {
    kind: 'organisation',
    type: 'organisatie',
    plural: 'organisaties',
    shape: 'circle',
    colour: { light: '#1F4E9E', dark: '#65B5FF' },
  },
  {
    kind: 'programme',
    type: 'programma',
    plural: 'programma’s',
    shape: 'square',
    colour: { light: '#A97C08', dark: '#F0B64C' },
  },
  {
    kind: 'pilot',
    type: 'pilot',
    plural: 'pilots',
    shape: 'triangle',
    colour: { light: '#B23A08', dark: '#EE5D30' },
  },
  {
    kind: 'region',
    type: 'regio',
    plural: 'regio’s',
    shape: 'hexagon',
    colour: { light: '#08503C', dark: '#9FE3CA' },
  },
  {
    kind: 'theme',
    type: 'thema',
    plural: 'thema’s',
    shape: 'diamond',
    colour: { light: '#7B55C4', dark: '#9D7FEC' },
  },
  {
    kind: 'knelpunt',
    type: 'knelpunt',
    plural: 'knelpunten',
    shape: 'plus',
    colour: { light: '#C25C97', dark: '#F48BB0' },
  },
  {
    kind: 'event',
    type: 'gebeurtenis',
    plural: 'gebeurtenissen',
    shape: 'star',
    colour: { light: '#526070', dark: '#7688A0' },
  },
];
