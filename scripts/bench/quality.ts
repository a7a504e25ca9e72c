/**
 * How good a drawing of a network is: one yardstick for every engine and every size. Positions stand as x0, y0, x1, y1, …
 * in the order of the nodes. From some size on it samples, with a fixed seed, so that figures compare.
 */
import { seededRandom } from '../../src/layout/random.ts';
import { crossingsPerEdge } from './crossings.ts';
import { distance, extentOf } from './extent.ts';
import { type Graph, graphOf, type Joined } from './graph.ts';
import { neighbourhoodsKept } from './neighbourhoods.ts';
import { overlappingDiscs } from './overlaps.ts';

export interface Quality {
  /** How far distances in the drawing are from steps along lines, at the best scale, near pairs weighing most. Lower is better. */
  readonly stress: number;
  /** Share of a node's neighbours, at most ten, that are among its ten nearest in the drawing. Higher is better. */
  readonly np10: number;
  /** Pairs of discs over each other when the drawing is fitted to a window of 1280 × 800. */
  readonly overlaps: number;
  /** How unlike the lengths of the lines are: standard deviation over mean. */
  readonly edgeCV: number;
  readonly crossPerEdge: number;
}

const SEED = 7;
/** From so many nodes on the stress is taken from some of them to all others. */
const STRESS_EXACT = 500;
const STRESS_SOURCES = 200;

/** Throws on positions that are no numbers, and on a drawing without any extent. */
export function quality(network: Joined, positions: Float64Array): Quality {
  const graph = graphOf(network);
  const extent = extentOf(positions);
  if (!(extent.width + extent.height > 0)) throw new Error('No drawing: no numbers, or one point');
  const random = seededRandom(SEED);
  return {
    stress: stress(graph, positions, random),
    np10: neighbourhoodsKept(graph, positions, extent, random),
    overlaps: overlappingDiscs(positions, extent),
    edgeCV: edgeVariation(graph, positions),
    crossPerEdge: crossingsPerEdge(graph, positions, random),
  };
}

function stress(graph: Graph, positions: Float64Array, random: () => number): number {
  const { size } = graph;
  const wanted = Math.min(size, size <= STRESS_EXACT ? size : STRESS_SOURCES);
  const sources = new Set<number>();
  while (sources.size < wanted) sources.add(Math.floor(random() * size));
  let ratios = 0;
  let squares = 0;
  let pairs = 0;
  for (const from of sources) {
    graph.steps(from).forEach((steps, to) => {
      if (steps <= 0) return;
      const ratio = distance(positions, from, to) / steps;
      ratios += ratio;
      squares += ratio * ratio;
      pairs += 1;
    });
  }
  // The least, over all scales s, of the mean of (s × distance − steps)² / steps².
  return (pairs - (ratios * ratios) / squares) / pairs;
}

function edgeVariation({ edges }: Graph, positions: Float64Array): number {
  const lengths = edges.map(([a, b]) => distance(positions, a, b));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const square = lengths.reduce((sum, length) => sum + length * length, 0) / lengths.length;
  return Math.sqrt(Math.max(0, square - mean * mean)) / mean;
}
