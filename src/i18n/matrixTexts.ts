import { nlMatrix } from './nlMatrix.ts';
import type { Texts } from './texts.ts';

/** The texts of the matrix, in the language of `texts`; in Dutch they come with the view. */
export function matrixTexts({ matrix = nlMatrix }: Texts): NonNullable<Texts['matrix']> {
  return matrix;
}
