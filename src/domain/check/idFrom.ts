import { FORMATS } from '../formats.ts';

/** In characters: no real id is longer, and a whole text is not meant as one. */
const MAX_LENGTH = 60;

/** The id that somebody meant who wrote capitals, accents or spaces in it; undefined when none can be made of it. */
export function idFrom(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id.length <= MAX_LENGTH && FORMATS.id.test(id) ? id : undefined;
}
