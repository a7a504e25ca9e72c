import type { Lens } from '../domain/lenses.ts';
import type { Texts } from '../i18n/texts.ts';

/** What the breadth of a line means in a lens whose lines stand for something else than relations. */
export function breadthWords({ joinedBy }: Lens, texts: Texts) {
  return joinedBy === 'similarity' ? texts.similar.breadths : texts.lenses.breadths;
}
