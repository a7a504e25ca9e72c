import { type PointerEvent, useRef } from 'react';
import { dayNumber, dayOf, extentOf } from '../../domain/time/days.ts';
import { ticks } from '../../domain/timeline/axis.ts';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { dayAfterKey } from '../../parts/dayKeys.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { type Scale, toX } from './layout.ts';

/** Room for the name of a year or month, px. */
const TICK_ROOM = 56;

/** Half of the pill of the handle, px: it stays inside the drawing. */
const HALF_PILL = 56;

/** The lines under the years, behind everything. */
export function YearLines({ scale, left }: { readonly scale: Scale; readonly left: number }) {
  return (
    <div className="timeline-lines" style={{ left, width: scale.width }} aria-hidden="true">
      {ticks(scale.range, scale.width / TICK_ROOM).map(({ day, date }) => (
        <span key={date} style={{ left: toX(day, scale) }} />
      ))}
    </div>
  );
}

/** The years, and the handle of the day that is looked at. */
export function TimeAxis({ scale, left }: { readonly scale: Scale; readonly left: number }) {
  const texts = useTexts();
  const words = timeTexts(texts);
  const { network } = useSelection();
  const { date } = useChoices();
  const { chooseDate, passDate } = useActions();
  const track = useRef<HTMLDivElement>(null);
  const extent = extentOf(network);
  const at = date ?? extent.last;
  const found = ticks(scale.range, scale.width / TICK_ROOM);
  const dayUnder = (clientX: number) => {
    const { from, to } = scale.range;
    const box = track.current?.getBoundingClientRect();
    const part = box ? (clientX - box.left) / Math.max(1, box.width) : 0;
    return dayOf(Math.min(to - 1, Math.max(from, from + part * (to - from))));
  };
  const onMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) passDate(dayUnder(event.clientX));
  };
  const x = toX(dayNumber(at), scale);
  return (
    <div className="timeline-axis" data-wheel>
      <div ref={track} className="timeline-track" style={{ marginLeft: left, width: scale.width }}>
        {found.map(({ day, date: tick }) => (
          <span key={tick} className="timeline-tick" style={{ left: toX(day, scale) }}>
            <span>{texts.format.date(tick)}</span>
          </span>
        ))}
        {x >= 0 && x <= scale.width && (
          <div
            role="slider"
            tabIndex={0}
            className={date === undefined ? 'timeline-handle timeline-unset' : 'timeline-handle'}
            style={{ left: x }}
            aria-label={words.bar.line}
            aria-valuemin={dayNumber(extent.first)}
            aria-valuemax={dayNumber(extent.last)}
            aria-valuenow={dayNumber(at)}
            aria-valuetext={date === undefined ? words.bar.none : texts.format.dateInText(at)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={onMove}
            onPointerUp={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId) && date !== undefined) {
                chooseDate(dayUnder(event.clientX));
              }
            }}
            onKeyDown={(event) => {
              const next = dayAfterKey(event.key, at, extent);
              if (next === undefined) return;
              event.preventDefault();
              passDate(next);
            }}
          >
            <span style={{ transform: `translateX(${pillShift(x, scale.width)}px)` }}>
              {date === undefined ? words.dragHere : texts.format.date(at)}
            </span>
          </div>
        )}
      </div>
    </div>
  );
}

function pillShift(x: number, width: number): number {
  return Math.min(Math.max(x, HALF_PILL - 12), width - HALF_PILL + 12) - x;
}
