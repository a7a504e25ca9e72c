import { changeGroup } from '../../../domain/diff/changeGroup.ts';
import type { EntityChange } from '../../../domain/diff/entityChanges.ts';
import type { LensGraph, LensLine } from '../../../domain/lensGraph.ts';
import type { Entity, EntityId } from '../../../domain/network.ts';
import { pairKey } from '../../../domain/pairKey.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import type { Point } from '../../../drawing/boxes.ts';
import { gonePlaces } from './gonePlaces.ts';

/**
 * What happened to an entity since the earlier version, as its mark in the picture tells. Other relations
 * give no mark: the lines show them. Nor do other sources of the same facts.
 */
export const NODE_MARKS = ['added', 'changed', 'removed'] as const;
export type NodeMark = (typeof NODE_MARKS)[number];

/** The mark of a change; undefined: none. */
function markOf(change: EntityChange): NodeMark | undefined {
  const group = changeGroup(change);
  return NODE_MARKS.find((mark) => mark === group);
}

/** A line stands for all relations of a pair: new is the first between two, gone the last. */
export type LineMark = 'added' | 'removed';

/** What the earlier version drew and the shown one does not have. */
export interface GoneNode {
  readonly entity: Entity;
  /** In the units of the shown layout. */
  readonly place: Point;
  /** Its number of lines then. */
  readonly degree: number;
}

/** What a comparison adds to the picture of a lens, whatever is filtered. */
export interface LensChanges {
  readonly marks: ReadonlyMap<EntityId, NodeMark>;
  readonly gone: readonly GoneNode[];
  /** Keys of the new lines, see `pairKey`. */
  readonly newLines: ReadonlySet<string>;
  /** Under the ids of the shown version where a record was renamed. */
  readonly goneLines: readonly LensLine[];
}

/** A lens of one version: what it joins and where that is drawn. */
export interface DrawnLens {
  readonly graph: LensGraph;
  readonly layout: LensLayout;
}

/** A version may have no drawing of a lens: then nothing of what is gone has a place. */
interface EarlierLens {
  readonly graph: LensGraph;
  readonly layout: LensLayout | undefined;
}

/** How many of what is visible bear each mark, whether or not they are in the lens. */
export function countMarks(
  changes: ReadonlyMap<EntityId, EntityChange>,
  visible: ReadonlySet<EntityId>,
): Record<NodeMark, number> {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const [id, change] of changes) {
    const mark = markOf(change);
    if (mark !== undefined && visible.has(id)) counts[mark] += 1;
  }
  return counts;
}

/** Compares the lens of the shown version with that of the earlier one. */
export function lensChanges(
  shown: DrawnLens,
  before: EarlierLens,
  changes: ReadonlyMap<EntityId, EntityChange>,
): LensChanges {
  const inLens = new Set([...shown.graph.entities, ...before.graph.entities].map(({ id }) => id));
  const marks = new Map<EntityId, NodeMark>();
  const idNow = new Map<EntityId, EntityId>();
  for (const [id, change] of changes) {
    if (change.formerId !== undefined) idNow.set(change.formerId, id);
    const mark = markOf(change);
    if (mark !== undefined && inLens.has(id)) marks.set(id, mark);
  }
  const then = before.graph.lines.map((line) => renamed(line, idNow));
  const keysThen = new Set(then.map(({ a, b }) => pairKey(a, b)));
  const keysNow = new Set(shown.graph.lines.map(({ a, b }) => pairKey(a, b)));
  // What grew into an umbrella, or was one, makes no line although a pair shares it still, or did already.
  const isUnderNow = underUmbrella(shown.graph, idNow);
  const wasUnderThen = underUmbrella(before.graph, idNow);
  const isNew = (line: LensLine) => !keysThen.has(pairKey(line.a, line.b)) && !wasUnderThen(line);
  return {
    marks,
    gone: goneNodes(shown, before, marks),
    newLines: new Set(shown.graph.lines.filter(isNew).map(({ a, b }) => pairKey(a, b))),
    goneLines: then.filter((line) => !keysNow.has(pairKey(line.a, line.b)) && !isUnderNow(line)),
  };
}

/** The other ends of the lines that are gone. */
export function formerNeighbours({ goneLines }: LensChanges, id: EntityId): EntityId[] {
  return goneLines.flatMap(({ a, b }) => {
    if (a === id) return [b];
    return b === id ? [a] : [];
  });
}

/** Whether what a pair shares is an umbrella of a version, with both under it; by the ids of the shown version. */
function underUmbrella(
  { umbrellas }: LensGraph,
  idNow: ReadonlyMap<EntityId, EntityId>,
): (line: LensLine) => boolean {
  const now = (id: EntityId) => idNow.get(id) ?? id;
  const membersOf = new Map(
    umbrellas.map(({ activity, members }) => [now(activity.id), new Set(members.map(now))]),
  );
  return ({ a, b, shared }) =>
    shared.some((id) => {
      const members = membersOf.get(now(id));
      return members?.has(a) === true && members.has(b);
    });
}

function renamed(line: LensLine, idNow: ReadonlyMap<EntityId, EntityId>): LensLine {
  return { ...line, a: idNow.get(line.a) ?? line.a, b: idNow.get(line.b) ?? line.b };
}

/** Only what the earlier version drew: the rest had no line, and has no place here either. */
function goneNodes(
  shown: DrawnLens,
  before: EarlierLens,
  marks: ReadonlyMap<EntityId, NodeMark>,
): GoneNode[] {
  const { graph, layout } = before;
  if (!layout) return [];
  const gone = graph.entities.flatMap((entity) =>
    marks.get(entity.id) === 'removed' && layout.nodes[entity.id]
      ? [{ entity, degree: graph.degrees.get(entity.id) ?? 0 }]
      : [],
  );
  const places = gonePlaces(
    gone.map(({ entity, degree }) => ({ id: entity.id, degree })),
    layout,
    shown,
  );
  return gone.map((node, at) => ({ ...node, place: places[at] ?? [0, 0] }));
}
