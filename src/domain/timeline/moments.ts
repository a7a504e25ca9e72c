import type { EntityId, Network } from '../network.ts';
import type { Source } from '../schema.ts';
import { type Span, spanOf } from '../time/partialDate.ts';
import { compare } from './bars.ts';

export const MOMENT_KINDS = ['event', 'publication', 'result'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Something that stands on one date: an event, a source that appeared, or a result as a source told it. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  readonly name: string;
  /** As precise as it is known. */
  readonly date: string;
  readonly span: Span;
  /** The date is not on the source itself, but follows from its text. */
  readonly derived: boolean;
  /** What it opens: an event itself, of a result its first theme. */
  readonly entity?: EntityId;
  /** Where a publication can be read. */
  readonly url?: string;
  /** Of a result: whether it was achieved; an id of the vocabulary. */
  readonly status?: string;
  /** The moments that it stands for, when that is several. */
  readonly members?: readonly Moment[];
  /** How much hangs on it: what has little room names the most important first. */
  readonly weight: number;
}

export type UndatedMoment = Omit<Moment, 'date' | 'span'>;

export interface Moments {
  /** In order of time. */
  readonly dated: readonly Moment[];
  /** What has no date, in the order of the data. */
  readonly undated: readonly UndatedMoment[];
}

/**
 * What stands on a date among what is visible: events, sources of anything visible, and results of visible themes. A
 * result has no date of its own: it stands on that of the latest source that tells it.
 */
export function momentsOf(network: Network, visible: ReadonlySet<EntityId>): Moments {
  const found = [
    ...events(network, visible),
    ...publications(network, visible),
    ...results(network, visible),
  ];
  const dated = found.filter((moment): moment is Moment => moment.date !== undefined);
  return {
    dated: dated.sort((a, b) => compare(a.span.first, b.span.first) || compare(a.id, b.id)),
    undated: found.filter(({ date }) => date === undefined),
  };
}

/** Results of the same date and status as one moment: a report tells many at once. The others as they are. */
export function resultsTogether(moments: readonly Moment[]): Moment[] {
  const together = new Map<string, Moment>();
  for (const moment of moments) {
    const { kind, id, date, status } = moment;
    const key = kind === 'result' ? `result ${date} ${status}` : `${kind} ${id}`;
    const same = together.get(key);
    if (!same) together.set(key, moment);
    else together.set(key, { ...same, id: key, members: [...(same.members ?? [same]), moment] });
  }
  return [...together.values()];
}

type Found = Moment | (UndatedMoment & { readonly date: undefined });

function on(date: string | undefined, moment: UndatedMoment): Found {
  return date === undefined ? { ...moment, date } : { ...moment, date, span: spanOf(date) };
}

function events({ entities, links }: Network, visible: ReadonlySet<EntityId>): Found[] {
  return [...entities.values()].flatMap(({ kind, id, record }) =>
    kind === 'event' && visible.has(id)
      ? on(record.date, {
          ...{ id, kind, entity: id, name: record.shortName ?? record.name, derived: false },
          weight: links.get(id)?.length ?? 0,
        })
      : [],
  );
}

function publications(network: Network, visible: ReadonlySet<EntityId>): Found[] {
  const cited = citedBy(network, visible);
  return network.file.sources.flatMap((source) => {
    const weight = cited.get(source.id) ?? 0;
    if (weight === 0) return [];
    const { id, title: name, url } = source;
    return on(dateOf(source), {
      ...{ id, kind: 'publication', name, url, weight },
      derived: source.date === undefined,
    });
  });
}

function results({ file, sources }: Network, visible: ReadonlySet<EntityId>): Found[] {
  return file.results.flatMap(({ id, themes, status, description, sources: citations }) => {
    const entity = themes.find((theme) => visible.has(theme));
    if (entity === undefined) return [];
    const told = citations
      .flatMap(({ source }) => sources.get(source) ?? [])
      .flatMap((source) => {
        const date = dateOf(source);
        return date === undefined ? [] : { date, derived: source.date === undefined };
      })
      .sort((a, b) => compare(spanOf(b.date).last, spanOf(a.date).last))[0];
    return on(told?.date, {
      ...{ id, kind: 'result', name: description, entity, status },
      ...{ derived: told?.derived ?? false, weight: 0 },
    });
  });
}

const dateOf = ({ date, dateDerived }: Source): string | undefined => date ?? dateDerived;

/** How often each source is cited by what is visible. */
function citedBy(
  { entities }: Network,
  visible: ReadonlySet<EntityId>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of visible) {
    for (const { source } of entities.get(id)?.record.sources ?? []) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
}
