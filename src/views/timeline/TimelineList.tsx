import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { inTime, type ListItem } from './inTime.ts';
import { momentDate, momentKind, periodWords } from './timeWords.ts';
import { UndatedMoments } from './UndatedMoments.tsx';
import type { Timeline } from './useTimeline.ts';

/** The same as the drawing, in order of time, by year. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const texts = useTexts();
  const words = timeTexts(texts);
  const years = useMemo(() => inTime(timeline), [timeline]);
  return (
    <section className="timeline-list" aria-labelledby="timeline-list-title">
      <h2 id="timeline-list-title">{words.list}</h2>
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
      <h3>{words.withoutDate}</h3>
      <p>{words.undated(timeline.undated.pilot.length, timeline.undated.programme.length)}</p>
      <UndatedMoments timeline={timeline} />
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
  const when = (
    <span className="timeline-when">
      {momentKind(moment, texts)}, {momentDate(moment, texts)}
    </span>
  );
  if (moment.kind === 'event' && moment.entity !== undefined) {
    return (
      <>
        <EntityLink id={moment.entity} network={network} marked /> {when}
      </>
    );
  }
  return (
    <>
      {moment.url === undefined ? (
        <Dutch>{moment.name}</Dutch>
      ) : (
        <ExternalLink url={moment.url}>
          <Dutch>{moment.name}</Dutch>
        </ExternalLink>
      )}{' '}
      {when}
      {moment.kind === 'result' && moment.entity !== undefined && (
        <>
          {' '}
          <EntityLink id={moment.entity} network={network} marked />
        </>
      )}
    </>
  );
}
