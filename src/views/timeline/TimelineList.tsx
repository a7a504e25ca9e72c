import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { SaveTable } from '../../parts/saving/SaveTable.tsx';
import { inTime, type ListItem } from './inTime.ts';
import { MomentName } from './MomentName.tsx';
import { timelineTable } from './timelineTable.ts';
import { momentDate, momentKind, periodWords, undatedWords } from './timeWords.ts';
import type { Timeline } from './useTimeline.ts';

/** The same as the drawing, in order of time, by year. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const texts = useTexts();
  const words = timeTexts(texts);
  const years = useMemo(() => inTime(timeline), [timeline]);
  return (
    <section className="timeline-list" aria-labelledby="timeline-list-title">
      <h2 id="timeline-list-title">{words.list}</h2>
      <p className="timeline-save">
        <SaveTable
          label={words.save}
          name={words.file.name}
          table={(origin) => timelineTable(timeline, origin, texts)}
        />
      </p>
      {years.map(({ year, items }) => (
        <div key={year}>
          <h3>{year}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Item item={item} timeline={timeline} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="timeline-when">{undatedWords(timeline, texts)}</p>
    </section>
  );
}

function Item({ item, timeline }: { readonly item: ListItem; readonly timeline: Timeline }) {
  const texts = useTexts();
  const { network } = timeline;
  if (item.type === 'bar') {
    return (
      <>
        <EntityLink id={item.entity} network={network} marked />{' '}
        <span className="timeline-when">{periodWords(item.bar, texts)}</span>
      </>
    );
  }
  const { moment } = item;
  return (
    <>
      <MomentName moment={moment} network={network} />{' '}
      <span className="timeline-when">
        {momentKind(moment, texts)}, {momentDate(moment, texts)}
      </span>
      {moment.kind === 'result' && moment.entity !== undefined && (
        <>
          {' '}
          <EntityLink id={moment.entity} network={network} marked />
        </>
      )}
    </>
  );
}
