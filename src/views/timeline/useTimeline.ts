import { useDeferredValue, useMemo } from 'react';
import { dayNumber } from '../../domain/time/days.ts';
import { spanOf } from '../../domain/time/partialDate.ts';
import { barGroups } from '../../domain/timeline/groups.ts';
import { momentsOf } from '../../domain/timeline/moments.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';

/** Everything that the timeline shows of what is visible, and from when to when. */
export function useTimeline() {
  // A filter and its counts do not wait for hundreds of bars.
  const { network, counted, visible } = useDeferredValue(useSelection());
  const { grouping } = useChoices();
  return useMemo(() => {
    const shown = { ...network, links: counted.links };
    const { groups, undated } = barGroups(shown, visible, grouping);
    const moments = momentsOf(shown, visible);
    const { date } = network.file.version;
    const bars = groups.flatMap((group) => group.bars);
    const days = [
      date,
      ...bars.flatMap(({ begin, end }) => [begin?.first, end?.last]),
      ...moments.dated.flatMap(({ span }) => [span.first, span.last]),
    ].filter((day) => day !== undefined);
    const first = days.reduce((least, day) => (day < least ? day : least), date).slice(0, 4);
    const last = days.reduce((most, day) => (day > most ? day : most), date).slice(0, 4);
    return {
      network,
      groups,
      undated,
      moments,
      whole: { from: dayNumber(first), to: dayNumber(spanOf(last).last) + 1 },
    };
  }, [network, counted, visible, grouping]);
}

export type Timeline = ReturnType<typeof useTimeline>;
