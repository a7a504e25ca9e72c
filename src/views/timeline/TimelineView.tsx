import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { dayNumber } from '../../domain/time/days.ts';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { useEmbedding, useSelection } from '../../state/useAppStore.ts';
import { keepOneStop } from '../../ui/keepOneStop.ts';
import { BarRows } from './BarRows.tsx';
import { MomentRows } from './MomentRows.tsx';
import { STOP, stopAfter, stopOf } from './stops.ts';
import { TimeAxis, YearLines } from './TimeAxis.tsx';
import './timeline.css';
import './timelineBars.css';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineList } from './TimelineList.tsx';
import { toggled } from './toggled.ts';
import { usePointers } from './usePointers.ts';
import { useRange } from './useRange.ts';
import { useTimeline } from './useTimeline.ts';
import { useWidth } from './useWidth.ts';

/** Room for names left of the drawing, px; on a phone they stand above their bars. */
const NAMES = 190;
const NARROW = 560;
const END_ROOM = 12;

/** What was when: events, publications and results as marks, programmes and pilots as bars, and the same as a list. */
export function TimelineView() {
  const texts = useTexts();
  const words = timeTexts(texts);
  const { network } = useSelection();
  const timeline = useTimeline();
  const control = useRange(timeline.whole);
  const host = useRef<HTMLDivElement>(null);
  const full = useWidth(host);
  const isNarrow = full < NARROW;
  const left = isNarrow ? END_ROOM : NAMES;
  const width = Math.max(0, full - left - END_ROOM);
  const scale = { range: control.range, width };
  const embedded = useEmbedding() !== undefined;
  usePointers(host, { range: control, left, width }, embedded);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (host.current) keepOneStop(host.current, STOP);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = stopOf(event.target);
    if (!from || !host.current) return;
    const zoom = {
      '+': control.zoomIn,
      '=': control.zoomIn,
      '-': control.zoomOut,
      '0': control.showAll,
    };
    const act = zoom[event.key as keyof typeof zoom];
    if (act) act();
    else if (event.shiftKey && event.key === 'ArrowLeft') control.panStep(-1);
    else if (event.shiftKey && event.key === 'ArrowRight') control.panStep(1);
    else {
      const to = stopAfter(host.current, from, event.key);
      if (!to) return;
      to.focus();
      to.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  };
  const toggle = (id: string) => setTurned((now) => toggled(now, id));
  const last = dayNumber(network.file.version.date);
  return (
    <div className={isNarrow ? 'timeline timeline-narrow' : 'timeline'}>
      <TimelineHead timeline={timeline} control={control} />
      <div className="timeline-body">
        <div className="timeline-scroll">
          <section
            ref={host}
            className="timeline-drawing"
            aria-label={words.drawing}
            onKeyDown={onKeyDown}
            onFocus={({ target }) => {
              const stop = stopOf(target);
              if (stop && host.current) keepOneStop(host.current, STOP, stop);
            }}
          >
            <p className="visually-hidden">{words.keys}</p>
            {width > 0 && (
              <>
                <YearLines scale={scale} left={left} />
                <TimeAxis scale={scale} left={left} />
                <MomentRows kinds={['event']} timeline={timeline} scale={scale} left={left} />
                <BarRows
                  timeline={timeline}
                  scale={scale}
                  left={left}
                  isNarrow={isNarrow}
                  last={last}
                  turned={turned}
                  onToggle={toggle}
                />
                <MomentRows
                  kinds={['result', 'publication']}
                  timeline={timeline}
                  scale={scale}
                  left={left}
                />
              </>
            )}
          </section>
          <p className="timeline-foot">{words.legend}</p>
        </div>
        <TimelineList timeline={timeline} />
      </div>
    </div>
  );
}
