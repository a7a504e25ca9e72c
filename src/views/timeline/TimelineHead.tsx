import { GROUPING_IDS } from '../../domain/timeline/groupings.ts';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Undated } from './Undated.tsx';
import type { RangeControl } from './useRange.ts';
import type { Timeline } from './useTimeline.ts';

interface TimelineHeadProps {
  readonly timeline: Timeline;
  readonly control: RangeControl;
}

/** How the bars are grouped, zooming, and what has no date. */
export function TimelineHead({ timeline, control }: TimelineHeadProps) {
  const texts = useTexts();
  const words = timeTexts(texts);
  const { grouping } = useChoices();
  const { groupBy } = useActions();
  return (
    <div className="timeline-head">
      <label className="timeline-choice">
        <span>{words.groupBy}</span>
        <select
          value={grouping}
          onChange={({ target }) => {
            const chosen = GROUPING_IDS.find((id) => id === target.value);
            if (chosen) groupBy(chosen);
          }}
        >
          {GROUPING_IDS.map((id) => (
            <option key={id} value={id}>
              {words.groupings[id]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="timeline-zoom">
        <legend className="visually-hidden">{words.zoom}</legend>
        <button
          type="button"
          className="button"
          aria-label={words.back}
          onClick={() => control.panStep(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.zoomOut}
          onClick={control.zoomOut}
        >
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" className="button" aria-label={words.zoomIn} onClick={control.zoomIn}>
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.forward}
          onClick={() => control.panStep(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <button
          type="button"
          className="button"
          disabled={control.isWhole}
          onClick={control.showAll}
        >
          {words.allYears}
        </button>
      </fieldset>
      <Undated timeline={timeline} />
    </div>
  );
}
