import type { KeyboardEvent } from 'react';
import { dayNumber, dayOf, yearSteps } from '../../domain/time/days.ts';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { dayAfterKey } from '../../parts/dayKeys.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import './dateBar.css';
import { DayTold } from './DayTold.tsx';
import { useExtent } from './useDay.ts';
import { usePlay } from './usePlay.ts';

/** Above every view: the day that is looked at, by field, by handle, by year, or playing through the years. */
export function DateBar() {
  const texts = useTexts();
  const words = timeTexts(texts).bar;
  const { date, view } = useChoices();
  const { chooseDate, passDate } = useActions();
  const extent = useExtent();
  const steps = yearSteps(extent);
  const { playing, play, stop } = usePlay(steps, date, passDate);
  const at = date ?? extent.last;
  const within = (day: string) =>
    day < extent.first ? extent.first : day > extent.last ? extent.last : day;
  const step = (earlier: boolean) => {
    stop();
    const next = earlier
      ? steps.findLast((candidate) => candidate < at)
      : steps.find((candidate) => candidate > at);
    if (next !== undefined) chooseDate(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && playing) {
      event.stopPropagation();
      stop();
    }
  };
  const onHandleKey = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, at, extent);
    if (next === undefined) return;
    event.preventDefault();
    stop();
    passDate(next);
  };
  return (
    <section
      className={date === undefined ? 'date-bar date-bar-open' : 'date-bar'}
      aria-label={words.label}
      onKeyDown={onKeyDown}
    >
      <label className="date-field">
        <span>{words.on}</span>
        <input
          type="date"
          value={date ?? ''}
          onChange={({ target }) => {
            stop();
            // A field that is being filled in has no day yet.
            if (target.value !== '') chooseDate(target.value);
          }}
        />
      </label>
      <div className="date-steps">
        <button
          type="button"
          className="button"
          aria-label={words.earlier}
          disabled={!steps.some((candidate) => candidate < at)}
          onClick={() => step(true)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <input
          type="range"
          aria-label={words.handle}
          aria-valuetext={date === undefined ? words.none : texts.format.dateInText(date)}
          min={dayNumber(extent.first)}
          max={dayNumber(extent.last)}
          value={dayNumber(within(at))}
          onKeyDown={onHandleKey}
          onChange={({ target }) => {
            stop();
            passDate(dayOf(Number(target.value)));
          }}
        />
        <button
          type="button"
          className="button"
          aria-label={words.later}
          disabled={!steps.some((candidate) => candidate > at)}
          onClick={() => step(false)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <button type="button" className="button" onClick={playing ? stop : play}>
          {playing ? words.stop : words.play}
        </button>
      </div>
      {date === undefined ? (
        <p className="date-told">{words.choose}</p>
      ) : (
        <DayTold date={date} inNetwork={view === 'netwerk'} />
      )}
    </section>
  );
}
