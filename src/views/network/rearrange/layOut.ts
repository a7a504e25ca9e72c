/** Comes with the engine of the layout, so it is fetched when somebody asks for places that the data does not hold. */
import { runLayout } from '../../../background/runLayout.ts';
import type { Follower } from '../../../background/slices.ts';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId, Network } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { DESKTOP_FRAME, type Frame, frameFor } from '../../../layout/frame.ts';
import { lensInput } from '../../../layout/lensInput.ts';

/** A picture that is filtered has more to tell: two rows of chips stand over it, and take 84 px. */
const UNDER_CHIPS: Frame = {
  ...DESKTOP_FRAME,
  keepFree: [{ x: 0, y: DESKTOP_FRAME.height - 84, width: DESKTOP_FRAME.width, height: 84 }],
};

/**
 * Places for all of a lens. Rings have a meaning, so they stay rings; groups take too long to wait for. Rejects like
 * `runLayout`.
 */
export function layOutWhole(
  network: Network,
  lens: Lens,
  graph: LensGraph,
  follower: Follower<LensLayout>,
): Promise<LensLayout> {
  const arrangement = lens.arrangement === 'rings' ? 'rings' : 'free';
  const input = lensInput(network, graph);
  // The engine itself takes a larger sheet when it must.
  const small = frameFor(input.nodes.length);
  const frame = small.width < DESKTOP_FRAME.width ? small : DESKTOP_FRAME;
  return runLayout({ input: { ...input, frame }, arrangement }, follower);
}

/** Places for a part of a lens alone. Nodes keep their size: a filter resizes nothing. */
export function layOutPart(
  network: Network,
  graph: LensGraph,
  part: ReadonlySet<EntityId>,
  follower: Follower<LensLayout>,
): Promise<LensLayout> {
  const input = lensInput(network, {
    ...graph,
    entities: graph.entities.filter(({ id }) => part.has(id)),
    lines: graph.lines.filter(({ a, b }) => part.has(a) && part.has(b)),
  });
  return runLayout({ input: { ...input, frame: UNDER_CHIPS }, arrangement: 'free' }, follower);
}
