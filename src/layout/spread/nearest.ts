/** Who is nearest to whom in a drawing where single nodes move, and what a move would change in that. */

import { forEachInSteps, type Work } from '../work.ts';
import { Grid } from './grid.ts';
import type { Neighbours, Points } from './part.ts';

/** Neighbours in the network should be among so many nearest in the drawing. */
const NEAREST = 10;
/** In a cell, on average. */
const PER_CELL = 3;
/** At least so many are looked at around a place. */
const LEAST = 24;

/** A place, and the nodes around it. */
export interface Place {
  x: number;
  y: number;
  count: number;
  readonly around: Int32Array;
}

export class Nearest {
  readonly #neighbours: readonly ReadonlySet<number>[];
  readonly #points: Points;
  readonly #grid: Grid;
  /** Squares of the distances of each node to its tenth and to its eleventh nearest. */
  readonly #tenth: Float64Array;
  readonly #eleventh: Float64Array;
  /** Whether those two are neighbours: 1, or 0. */
  readonly #tenthIsOwn: Uint8Array;
  readonly #eleventhIsOwn: Uint8Array;
  /** What one neighbour more among its nearest is worth for each node: with all of them it is worth 1. */
  readonly #worth: Float64Array;
  readonly #rank: { readonly far: Float64Array; readonly who: Int32Array };
  readonly #scratch: Place;
  /** In which turn each node was last seen. */
  readonly #seen: Int32Array;
  #turn = 0;

  constructor(neighbours: Neighbours, points: Points) {
    const size = neighbours.length;
    this.#neighbours = neighbours.map((near) => new Set(near));
    this.#points = points;
    this.#grid = new Grid(points, Math.max(1, size / PER_CELL));
    this.#tenth = new Float64Array(size);
    this.#eleventh = new Float64Array(size);
    this.#tenthIsOwn = new Uint8Array(size);
    this.#eleventhIsOwn = new Uint8Array(size);
    this.#worth = Float64Array.from(neighbours, (near) => 1 / Math.min(NEAREST, near.length));
    this.#rank = { far: new Float64Array(NEAREST + 1), who: new Int32Array(NEAREST + 1) };
    this.#seen = new Int32Array(size);
    this.#scratch = this.emptyPlace();
  }

  /** To be done once, before anything is asked. */
  *readAll(): Work<void> {
    yield* forEachInSteps(this.#points.x.keys(), (i) => {
      this.#read(i);
      return this.#scratch.count;
    });
  }

  emptyPlace(): Place {
    return { x: 0, y: 0, count: 0, around: new Int32Array(this.#points.x.length) };
  }

  /** Makes `place` the one at x, y. */
  look(place: Place, x: number, y: number): void {
    place.x = x;
    place.y = y;
    place.count = this.#grid.around(x, y, LEAST, place.around);
  }

  /** How much better neighbourhoods are kept, over all nodes together, when a node moves between two places. */
  gain(i: number, from: Place, to: Place): number {
    const worth = this.#worth[i] ?? 0;
    let gain = worth * (this.#kept(i, to) - this.#kept(i, from));
    this.#turn++;
    this.#seen[i] = this.#turn;
    for (const { around, count } of [from, to]) {
      for (let at = 0; at < count; at++) {
        const j = around[at] ?? 0;
        if (this.#seen[j] === this.#turn) continue;
        this.#seen[j] = this.#turn;
        gain += this.#gainOf(j, i, from, to);
      }
    }
    return gain;
  }

  /** What it changes for `j` that `i` moves. */
  #gainOf(j: number, i: number, from: Place, to: Place): number {
    const before = this.#square(j, from);
    const after = this.#square(j, to);
    const tenth = this.#tenth[j] ?? 0;
    const wasNear = before <= tenth;
    if (wasNear === after <= (wasNear ? (this.#eleventh[j] ?? 0) : tenth)) return 0;
    const isOwn = this.#neighbours[j]?.has(i) === true ? 1 : 0;
    const change = wasNear
      ? (this.#eleventhIsOwn[j] ?? 0) - isOwn
      : isOwn - (this.#tenthIsOwn[j] ?? 0);
    return (this.#worth[j] ?? 0) * change;
  }

  /** Makes the move, after the point has its new place. */
  moved(i: number, from: Place, to: Place): void {
    this.#grid.update(i);
    this.#turn++;
    for (const { around, count } of [from, to]) {
      for (let at = 0; at < count; at++) {
        const j = around[at] ?? 0;
        if (this.#seen[j] === this.#turn) continue;
        this.#seen[j] = this.#turn;
        this.#read(j);
      }
    }
  }

  #square(j: number, { x, y }: Place): number {
    const dx = (this.#points.x[j] ?? 0) - x;
    const dy = (this.#points.y[j] ?? 0) - y;
    return dx * dx + dy * dy;
  }

  /** How many neighbours of a node would be among its nearest at a place. */
  #kept(i: number, place: Place): number {
    const ranked = this.#rankAround(i, place);
    const own = this.#neighbours[i];
    let kept = 0;
    for (let at = 0; at < Math.min(NEAREST, ranked); at++) {
      if (own?.has(this.#rank.who[at] ?? 0) === true) kept++;
    }
    return kept;
  }

  /** Learns who is nearest to a node where it is. */
  #read(i: number): void {
    this.look(this.#scratch, this.#points.x[i] ?? 0, this.#points.y[i] ?? 0);
    const { far, who } = this.#rank;
    const ranked = this.#rankAround(i, this.#scratch);
    const own = this.#neighbours[i];
    this.#tenth[i] = ranked >= NEAREST ? (far[NEAREST - 1] ?? 0) : Infinity;
    this.#eleventh[i] = ranked > NEAREST ? (far[NEAREST] ?? 0) : Infinity;
    this.#tenthIsOwn[i] = ranked >= NEAREST && own?.has(who[NEAREST - 1] ?? 0) === true ? 1 : 0;
    this.#eleventhIsOwn[i] = ranked > NEAREST && own?.has(who[NEAREST] ?? 0) === true ? 1 : 0;
  }

  /** Ranks the nearest eleven of a node at a place; gives how many there are. */
  #rankAround(i: number, place: Place): number {
    const { far, who } = this.#rank;
    let ranked = 0;
    for (let at = 0; at < place.count; at++) {
      const j = place.around[at] ?? 0;
      if (j === i) continue;
      const square = this.#square(j, place);
      if (ranked > NEAREST && square >= (far[NEAREST] ?? 0)) continue;
      let rank = Math.min(ranked, NEAREST);
      while (rank > 0 && (far[rank - 1] ?? 0) > square) {
        far[rank] = far[rank - 1] ?? 0;
        who[rank] = who[rank - 1] ?? 0;
        rank--;
      }
      far[rank] = square;
      who[rank] = j;
      if (ranked <= NEAREST) ranked++;
    }
    return ranked;
  }
}
