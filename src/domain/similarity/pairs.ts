import type { EntityId, Network } from '../network.ts';
import { pairKey } from '../pairKey.ts';
import type { SimilarityIndex } from './features.ts';
import type { ComparedKind } from './measure.ts';
import { type Reason, similarTo } from './similarity.ts';

/** Two entities that are alike; `a` has the lower id. */
export interface AlikePair {
  readonly a: EntityId;
  readonly b: EntityId;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Each is joined with so many that are most like it … */
const NEAREST = 3;
/** … when they are at least so alike. */
const LEAST = 0.25;

/**
 * Who is most like whom: a pair when one of the two is among the few nearest of the other. Place and period do not
 * count: a drawing of this tells who does alike things, wherever and whenever; who is near stands on the map.
 */
export function alikePairs(
  network: Network,
  index: SimilarityIndex,
  kind: ComparedKind,
): AlikePair[] {
  const pairs = new Map<string, AlikePair>();
  for (const id of index[kind].keys()) {
    const nearest = similarTo(network, index, id, { without: ['regio', 'periode'] })
      .filter(({ score }) => score >= LEAST)
      .sort((x, y) => y.score - x.score || roundFrom(id, x.id, y.id))
      .slice(0, NEAREST);
    for (const { id: other, score, reasons } of nearest) {
      const [a, b] = id < other ? [id, other] : [other, id];
      pairs.set(pairKey(a, b), { a, b, score, reasons });
    }
  }
  return [...pairs.values()];
}

/**
 * Of equals those come first whose ids follow its own, and after the last the first again. Were it always the first of
 * all, then of a dozen that are wholly alike three would have a line with each other one: hubs that mean nothing.
 */
function roundFrom(id: EntityId, a: EntityId, b: EntityId): number {
  return Number(a < id) - Number(b < id) || (a < b ? -1 : 1);
}
