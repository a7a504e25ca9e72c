import type { Arrangement } from '../domain/lenses.ts';
import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from './frame.ts';
import { freeSteps } from './layoutFree.ts';
import { layoutLens } from './layoutLens.ts';
import { layoutRings } from './rings.ts';

/** A drawing in the making: it gives how far it is (0 to 1) after each step, and the drawing at the end. */
export type LayoutSteps = Generator<number, LensLayout>;

/** How each arrangement of a lens is drawn. */
const STEPS: Record<Arrangement, (input: LayoutInput) => LayoutSteps> = {
  groups: inOneStep(layoutLens),
  free: freeSteps,
  rings: inOneStep(layoutRings),
};

/** The drawing of a network, for whoever wants to follow it or stop halfway. The same input gives the same bytes. */
export function layoutSteps(input: LayoutInput, arrangement: Arrangement): LayoutSteps {
  return STEPS[arrangement](input);
}

/** The same drawing, at once. */
export function layoutAtOnce(input: LayoutInput, arrangement: Arrangement): LensLayout {
  const steps = layoutSteps(input, arrangement);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function inOneStep(draw: (input: LayoutInput) => LensLayout) {
  return function* steps(input: LayoutInput): LayoutSteps {
    yield 0;
    return draw(input);
  };
}
