import { useState } from 'react';
import { dayNumber } from '../../domain/time/days.ts';
import { placeMarks } from '../../domain/timeline/lanes.ts';
import { type Moment, type MomentKind, resultsTogether } from '../../domain/timeline/moments.ts';
import { textWidth } from '../../drawing/textWidth.ts';
import { type Texts, useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { NAME, NAME_GAP, type Scale, toX } from './layout.ts';
import { MomentMark } from './MomentMark.tsx';
import { RowHeading } from './RowHeading.tsx';
import { momentName } from './timeWords.ts';
import { toggled } from './toggled.ts';
import type { Timeline } from './useTimeline.ts';

/** Half of a mark, px: two marks are at least a target apart. */
const HALF = 12;
const LANE = 24;
/** So many lanes are not too much for all names. */
const MOST_LANES = 14;
/** The sources are many, and what they tell stands in the rest: they stand folded on arrival. */
const FOLDED: readonly MomentKind[] = ['publication'];

interface MomentRowsProps {
  readonly timeline: Timeline;
  readonly kinds: readonly MomentKind[];
  readonly scale: Scale;
  readonly left: number;
}

/** Events, publications and results as marks on their date, with names where there is room. */
export function MomentRows({ timeline, kinds, scale, left }: MomentRowsProps) {
  const words = timeTexts(useTexts());
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setTurned((now) => toggled(now, id));
  return kinds.map((kind) => {
    const all = timeline.moments.dated.filter((moment) => moment.kind === kind);
    if (all.length === 0) return null;
    const open = FOLDED.includes(kind) === turned.has(kind);
    const moments = resultsTogether(all).flatMap((moment) =>
      moment.members && turned.has(moment.id) ? [moment, ...moment.members] : [moment],
    );
    return (
      <div key={kind} className="timeline-section">
        <RowHeading
          name={words.moments[kind]}
          count={all.length}
          open={open}
          onToggle={() => toggle(kind)}
        />
        {open && (
          <Lanes moments={moments} turned={turned} onToggle={toggle} scale={scale} left={left} />
        )}
      </div>
    );
  });
}

interface LanesProps {
  readonly moments: readonly Moment[];
  readonly turned: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly scale: Scale;
  readonly left: number;
}

function Lanes({ moments, turned, onToggle, scale, left }: LanesProps) {
  const texts = useTexts();
  const seen = moments
    .map((moment) => ({ moment, x: middleOf(moment, scale) }))
    .filter(({ x }) => x >= -HALF && x <= scale.width + HALF);
  const placed = placeMarks(
    seen.map(({ moment, x }) => ({
      x,
      weight: moment.weight,
      nameWidth: nameWidth(moment, texts),
    })),
    { half: HALF, gap: NAME_GAP, width: scale.width, mostLanes: MOST_LANES },
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
  return (
    // One row to walk along, in order of time: a lane is nothing but room.
    <div className="timeline-row" data-row>
      <div
        className="timeline-track"
        style={{ marginLeft: left, width: scale.width, height: lanes * LANE }}
      >
        {seen.map(({ moment, x }, at) => (
          <MomentMark
            key={moment.id}
            moment={moment}
            x={x}
            y={(placed[at]?.lane ?? 0) * LANE}
            side={placed[at]?.name}
            unfolded={turned.has(moment.id)}
            onToggle={() => onToggle(moment.id)}
          />
        ))}
      </div>
    </div>
  );
}

const nameWidth = (moment: Moment, texts: Texts): number =>
  textWidth(momentName(moment, texts), NAME.size, NAME.weight);

/** The middle of the time that it can stand on: of a year the middle of the year. */
function middleOf({ span }: Moment, scale: Scale): number {
  return toX((dayNumber(span.first) + dayNumber(span.last)) / 2, scale);
}
