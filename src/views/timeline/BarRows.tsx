import { pictureName } from '../../domain/network.ts';
import { type Bar, unfolded as membersOf } from '../../domain/timeline/bars.ts';
import type { BarGroup } from '../../domain/timeline/groups.ts';
import { type Texts, useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { useChoices } from '../../state/useAppStore.ts';
import { BarMark } from './BarMark.tsx';
import { placeBars, type Scale } from './layout.ts';
import { RowHeading } from './RowHeading.tsx';
import type { Timeline } from './useTimeline.ts';

const LANE = 24;

interface BarRowsProps {
  readonly timeline: Timeline;
  readonly scale: Scale;
  readonly left: number;
  readonly isNarrow: boolean;
  /** The day to which a bar without an end is drawn. */
  readonly last: number;
  /** Bars of several that show each of them, and sections that were folded. */
  readonly turned: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Programmes and pilots as bars, by group. */
export function BarRows(props: BarRowsProps) {
  const texts = useTexts();
  const { grouping } = useChoices();
  const words = timeTexts(texts);
  return (['programme', 'pilot'] as const).map((kind) => {
    const groups = props.timeline.groups.filter((group) => group.kind === kind);
    const ids = new Set(groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.ids)));
    if (ids.size === 0) return null;
    return (
      <div key={kind} className="timeline-section">
        <RowHeading
          name={words.bars[kind][grouping]}
          count={ids.size}
          open={!props.turned.has(folded(kind))}
          onToggle={() => props.onToggle(folded(kind))}
        />
        {!props.turned.has(folded(kind)) &&
          groups.map((group) => <Group key={group.id} group={group} {...props} />)}
      </div>
    );
  });
}

/** In the set of what was turned by the visitor. */
const folded = (kind: string): string => `folded ${kind}`;

/** The bars of a group in lanes; programmes that stand in no group have a row each, with the name in front. */
function Group({ group, ...props }: BarRowsProps & { readonly group: BarGroup }) {
  const texts = useTexts();
  const { network } = props.timeline;
  const { grouping } = useChoices();
  const nameOf = ({ ids }: Bar) => {
    const [first] = ids;
    const entity = first === undefined ? undefined : network.entities.get(first);
    return entity ? pictureName(entity) : '';
  };
  if (
    group.kind === 'programme' &&
    group.label === undefined &&
    grouping !== 'thema' &&
    grouping !== 'soort'
  ) {
    return group.bars.map((bar) => (
      <Row key={bar.ids.join()} name={nameOf(bar)} isName bars={[bar]} nameless {...props} />
    ));
  }
  const bars = group.bars.flatMap((bar) =>
    props.turned.has(barKey(group, bar)) ? [bar, ...membersOf(network, bar)] : [bar],
  );
  return (
    <Row
      name={group.label?.[texts.language] ?? timeTexts(texts).noGroup[grouping]}
      isName={group.entity !== undefined}
      bars={bars}
      group={group}
      {...props}
    />
  );
}

interface RowProps extends BarRowsProps {
  readonly name: string;
  readonly isName: boolean;
  readonly bars: readonly Bar[];
  readonly group?: BarGroup;
  /** The name of the bar stands in front of it. */
  readonly nameless?: boolean;
}

function Row({ name, isName, bars, group, nameless = false, ...props }: RowProps) {
  const texts = useTexts();
  const { timeline, scale, left, isNarrow, last, turned, onToggle } = props;
  const placed = placeBars(bars, scale, last, (bar) =>
    nameless ? undefined : barName(bar, timeline, texts),
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
  return (
    <div className="timeline-group">
      <p className="timeline-label" style={isNarrow ? undefined : { width: left }}>
        {isName ? <Dutch>{name}</Dutch> : name}
      </p>
      <div style={{ width: scale.width, ...(isNarrow && { marginLeft: left }) }}>
        {Array.from({ length: lanes }, (_, lane) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is nothing but its number
          <div key={lane} className="timeline-track" data-row style={{ height: LANE }}>
            {placed
              .filter((place) => place.lane === lane)
              .map((place) => {
                const key = group ? barKey(group, place.bar) : place.bar.ids.join();
                return (
                  <BarMark
                    key={key}
                    place={place}
                    width={scale.width}
                    network={timeline.network}
                    unfolded={turned.has(key)}
                    onToggle={() => onToggle(key)}
                  />
                );
              })}
          </div>
        ))}
      </div>
    </div>
  );
}

const barKey = (group: BarGroup, bar: Bar): string => `${group.id}: ${bar.ids.join(' ')}`;

/** What stands beside a bar: its name, or how many it is. */
function barName({ ids, kind }: Bar, { network }: Timeline, texts: Texts): string {
  const [first = ''] = ids;
  const entity = network.entities.get(first);
  if (ids.length === 1) return entity ? pictureName(entity) : first;
  const term = network.file.vocabularies.kinds.find((candidate) => candidate.kind === kind);
  const { language } = texts;
  return texts.selection.count(
    ids.length,
    term?.label[language] ?? '',
    term?.plural[language] ?? '',
  );
}
