import type { Entity, EntityId, Network } from '../network.ts';
import { type Span, spanOf } from '../time/partialDate.ts';

/** A programme or pilot in time, or pilots that ran at the same time. */
export interface Bar {
  /** One or more, in the order of the data. */
  readonly ids: readonly EntityId[];
  readonly kind: 'programme' | 'pilot';
  /** When it began, as precise as known; undefined: not known. One of the two is known. */
  readonly begin: Span | undefined;
  /** When it ended; undefined: not known, or it goes on. */
  readonly end: Span | undefined;
}

type Lasting = Extract<Entity, { kind: 'programme' | 'pilot' }>;

export const isLasting = (entity: Entity | undefined): entity is Lasting =>
  entity?.kind === 'programme' || entity?.kind === 'pilot';

/** The bar of what has a date; undefined: it has none. */
function barOf({ id, kind, record }: Lasting): Bar | undefined {
  const { start, end } = record.period ?? {};
  if (start === undefined && end === undefined) return undefined;
  return {
    ids: [id],
    kind,
    begin: start === undefined ? undefined : spanOf(start),
    end: end === undefined ? undefined : spanOf(end),
  };
}

/** The first day that a bar can stand on: of what has no begin its end. */
export const firstDay = ({ begin, end }: Bar): string => begin?.first ?? end?.first ?? '';

/**
 * The bars of these in order of time; pilots with the very same period are one bar, as a call that many answered.
 * What has no date is left out.
 */
export function barsOf({ entities }: Network, ids: Iterable<EntityId>): Bar[] {
  const together = new Map<string, Bar>();
  for (const id of ids) {
    const entity = entities.get(id);
    const bar = isLasting(entity) ? barOf(entity) : undefined;
    if (!bar) continue;
    const key = bar.kind === 'pilot' ? periodKey(bar) : id;
    const same = together.get(key);
    together.set(key, same ? { ...same, ids: [...same.ids, id] } : bar);
  }
  return [...together.values()].sort(
    (a, b) =>
      compare(firstDay(a), firstDay(b)) ||
      compare(a.end?.last ?? '', b.end?.last ?? '') ||
      compare(a.ids[0] ?? '', b.ids[0] ?? ''),
  );
}

/** The bars of each of its members, for a bar that stands for several. */
export function unfolded(network: Network, { ids }: Bar): Bar[] {
  return ids.flatMap((id) => barsOf(network, [id]));
}

const periodKey = ({ begin, end }: Bar): string =>
  [begin?.first, begin?.last, end?.first, end?.last].join(' ');

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
