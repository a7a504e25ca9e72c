import type { Arrangement } from '../domain/lenses.ts';
import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from './frame.ts';
import { freeSteps } from './layoutFree.ts';
import { ringSteps } from './rings.ts';
import { atOnce, type Early } from './work.ts';

/** A drawing in the making: how far it is (0 to 1) after each step, perhaps a first drawing, and the drawing at the end. */
export type LayoutSteps = Generator<number | Early<LensLayout>, LensLayout>;

/** What is drawn while somebody waits. Groups take too long for that, and their engine is large: they come with the data. */
export type SteppedArrangement = Exclude<Arrangement, 'groups'>;

const STEPS: Record<SteppedArrangement, (input: LayoutInput) => LayoutSteps> = {
  free: freeSteps,
  rings: ringSteps,
};

/** The drawing of a network, for whoever wants to follow it or stop halfway. The same input gives the same bytes. */
export function layoutSteps(input: LayoutInput, arrangement: SteppedArrangement): LayoutSteps {
  return STEPS[arrangement](input);
}

/** The same drawing, at once. */
export function layoutAtOnce(input: LayoutInput, arrangement: SteppedArrangement): LensLayout {
  return atOnce(layoutSteps(input, arrangement));
}
