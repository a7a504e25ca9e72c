import type { EntityId } from '../../domain/network.ts';
import { type Bar, compare, firstDay, unfolded } from '../../domain/timeline/bars.ts';
import type { Moment } from '../../domain/timeline/moments.ts';
import type { Timeline } from './useTimeline.ts';

export type ListItem =
  | { readonly type: 'bar'; readonly id: string; readonly entity: EntityId; readonly bar: Bar }
  | { readonly type: 'moment'; readonly id: string; readonly moment: Moment };

interface Year {
  readonly year: string;
  readonly items: readonly ListItem[];
}

/** Everything with a date by the year in which it begins, each once, in order of time. */
export function inTime({
  groups,
  moments,
  network,
}: Pick<Timeline, 'groups' | 'moments' | 'network'>): Year[] {
  const bars = new Map<EntityId, Bar>();
  for (const bar of groups.flatMap((group) => group.bars)) {
    for (const one of unfolded(network, bar)) {
      const [id] = one.ids;
      if (id !== undefined) bars.set(id, one);
    }
  }
  const items = [
    ...[...bars].map(([entity, bar]): { day: string; item: ListItem } => ({
      day: firstDay(bar),
      item: { type: 'bar', id: entity, entity, bar },
    })),
    ...moments.dated.map((moment): { day: string; item: ListItem } => ({
      day: moment.span.first,
      item: { type: 'moment', id: `${moment.kind} ${moment.id}`, moment },
    })),
  ].sort((a, b) => compare(a.day, b.day) || compare(a.item.id, b.item.id));
  const years = new Map<string, ListItem[]>();
  for (const { day, item } of items) {
    const year = day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return [...years].map(([year, within]) => ({ year, items: within }));
}
