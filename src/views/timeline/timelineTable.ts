import { type Cell, fitting, type Table } from '../../data/tables/table.ts';
import type { EntityId } from '../../domain/network.ts';
import { isLasting } from '../../domain/timeline/bars.ts';
import type { UndatedMoment } from '../../domain/timeline/moments.ts';
import type { Texts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { inTime } from './inTime.ts';
import { kindWord, momentDate, momentKind, periodWords } from './timeWords.ts';
import type { Timeline } from './useTimeline.ts';

/** Everything that the timeline shows as rows in order of time, then what has no date; dates as precise as the data. */
export function timelineTable(
  timeline: Omit<Timeline, 'whole'>,
  origin: string,
  texts: Texts,
): Table {
  const { network, undated, moments } = timeline;
  const { name, notKnown, ...headings } = timeTexts(texts).file;
  const nameOf = (id: EntityId | undefined) =>
    id === undefined ? undefined : network.entities.get(id)?.record.name;
  const bar = (id: EntityId, when: string): Cell[] => {
    const entity = network.entities.get(id);
    if (!isLasting(entity)) return [];
    const { start, end } = entity.record.period ?? {};
    const what = kindWord(entity.kind, network, texts);
    return [what, entity.record.name, start, end, when, undefined, undefined, origin];
  };
  const moment = (of: UndatedMoment, date: string | undefined, when: string): Cell[] => {
    const theme = of.kind === 'result' ? nameOf(of.entity) : undefined;
    const called = of.kind === 'event' ? (nameOf(of.entity) ?? of.name) : of.name;
    return [momentKind(of, texts), called, date, undefined, when, theme, of.url, origin];
  };
  const rows = [
    ...inTime(timeline)
      .flatMap(({ items }) => items)
      .map((item) =>
        item.type === 'bar'
          ? bar(item.entity, periodWords(item.bar, texts))
          : moment(item.moment, item.moment.date, momentDate(item.moment, texts)),
      ),
    ...[...undated.pilot, ...undated.programme].map((id) => bar(id, notKnown)),
    ...moments.undated.map((one) => moment(one, undefined, notKnown)),
  ];
  return {
    name,
    columns: Object.values(headings).map((heading) => ({ heading, width: 24 })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fitting(cell) : cell))),
  };
}
