import type { LensLayout } from '../domain/schema.ts';
import { type LayoutInput, layoutLens } from '../layout/layoutLens.ts';
import type { Steps } from './slices.ts';

/** The drawing of a network, in steps. */
export function* layoutSteps(input: LayoutInput): Steps<LensLayout> {
  yield 0;
  return layoutLens(input);
}
