import type { Arrangement } from '../domain/lenses.ts';
import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from './frame.ts';
import { freeSteps } from './layoutFree.ts';
import { ringSteps } from './rings.ts';

/** A drawing in the making: it gives how far it is (0 to 1) after each step, and the drawing at the end. */
export type LayoutSteps = Generator<number, LensLayout>;

/** What is drawn while somebody waits. Groups take too long for that: they are drawn when the data is built. */
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
  const steps = layoutSteps(input, arrangement);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
