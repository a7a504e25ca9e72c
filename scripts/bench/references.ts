/** What the engine is compared with: what most pages use, and the least stress that can be had. */
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from 'd3-force';
import { seededRandom } from '../../src/layout/random.ts';
import { shuffled } from './chance.ts';
import { graphOf, type Joined } from './graph.ts';
import { kept } from './kept.ts';
import { type Quality, quality } from './quality.ts';

/** Larger ones take minutes, and tell nothing new. */
const LARGEST_BY_FORCE = 2000;
/** From here on more can be gained than what another start of the descent brings. */
const LARGEST_FLOOR = 600;
const STARTS = 8;
const ROUNDS = 60;
/** The pull of a pair at one step in the last round. */
const LAST_PULL = 0.02;

/** d3-force as it comes, run to its end; undefined: the network is too large to wait for. */
export function byForceDefaults({ nodes, links }: Joined): Quality | undefined {
  if (nodes.length > LARGEST_BY_FORCE) return undefined;
  const pairs = links.map(({ source, target }) => ({ source, target }));
  return kept('d3-force', [nodes.map(({ id }) => id), pairs], () => {
    const points = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
    const simulation = forceSimulation(points)
      .force(
        'link',
        forceLink<(typeof points)[number], { source: string; target: string }>(
          pairs.map((pair) => ({ ...pair })),
        ).id(({ id }) => id),
      )
      .force('charge', forceManyBody())
      .force('center', forceCenter())
      .stop();
    while (simulation.alpha() >= simulation.alphaMin()) simulation.tick();
    return quality(
      { nodes, links },
      Float64Array.from(points.flatMap(({ x = Number.NaN, y = Number.NaN }) => [x, y])),
    );
  });
}

/**
 * The least stress of several drawings that look at nothing else, and so keep no neighbourhoods; undefined: the network is
 * too large for it to be the least.
 */
export function leastStress({ nodes, links }: Joined): number | undefined {
  if (nodes.length > LARGEST_FLOOR) return undefined;
  return kept('stress', [nodes.map(({ id }) => id), links], () => {
    const stresses = Array.from({ length: STARTS }, (_, seed) => {
      return quality({ nodes, links }, byStressAlone({ nodes, links }, seed + 1)).stress;
    });
    return Math.min(...stresses);
  });
}

/**
 * By stochastic gradient descent: pair after pair is moved to its distance, all the way at first and less and less later.
 * It shares nothing with the engine that is measured. The parts lie over each other: stress does not see that.
 */
function byStressAlone(network: Joined, seed: number): Float64Array {
  const random = seededRandom(seed);
  const graph = graphOf(network);
  const pairs = network.nodes.flatMap((_, a) =>
    [...graph.steps(a)].flatMap((steps, b) => (b > a && steps > 0 ? [{ a, b, steps }] : [])),
  );
  const at = Float64Array.from({ length: 2 * graph.size }, random);
  const longest = pairs.reduce((most, { steps }) => Math.max(most, steps), 1);
  let pull = longest ** 2;
  const fading = (LAST_PULL / pull) ** (1 / (ROUNDS - 1));
  for (let round = 0; round < ROUNDS; round += 1, pull *= fading) {
    for (const { a, b, steps } of shuffled(pairs, random)) {
      const dx = (at[2 * a] ?? 0) - (at[2 * b] ?? 0);
      const dy = (at[2 * a + 1] ?? 0) - (at[2 * b + 1] ?? 0);
      const apart = Math.hypot(dx, dy);
      const share = (Math.min(1, pull / steps ** 2) * (steps - apart)) / (2 * apart || 1);
      at[2 * a] = (at[2 * a] ?? 0) + share * dx;
      at[2 * a + 1] = (at[2 * a + 1] ?? 0) + share * dy;
      at[2 * b] = (at[2 * b] ?? 0) - share * dx;
      at[2 * b + 1] = (at[2 * b + 1] ?? 0) - share * dy;
    }
  }
  return at;
}
