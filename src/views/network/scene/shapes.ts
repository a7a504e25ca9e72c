import type { Kind } from '../../../domain/kinds.ts';
import type { Vocabularies } from '../../../domain/schema.ts';
import type { ShapeName } from '../../../ui/shapes.ts';

export type Shapes = Readonly<Record<Kind, ShapeName>>;

/** Of the kinds that a version does not name. */
const UNNAMED: Shapes = {
  organisation: 'circle',
  programme: 'circle',
  pilot: 'circle',
  region: 'circle',
  theme: 'circle',
  knelpunt: 'circle',
  event: 'circle',
};

/** The shape of every kind, as a version of the data says. */
export function shapesOf({ kinds }: Pick<Vocabularies, 'kinds'>): Shapes {
  return { ...UNNAMED, ...Object.fromEntries(kinds.map(({ kind, shape }) => [kind, shape])) };
}
