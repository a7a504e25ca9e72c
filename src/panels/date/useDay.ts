import { useMemo } from 'react';
import { extentOf } from '../../domain/time/days.ts';
import { countStandings, networkOnDay } from '../../domain/time/onDay.ts';
import type { Standing } from '../../domain/time/standing.ts';
import { useRemaining } from '../../parts/useRemaining.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';

type Counts = Readonly<Record<Standing, number>>;

const NONE: Counts = { there: 0, perhaps: 0, later: 0, over: 0, unknown: 0 };

/** The days that the data tells of. */
export function useExtent() {
  const { network } = useSelection();
  return useMemo(() => extentOf(network), [network]);
}

/** How many pilots and programmes of what the other filters leave stood how on the chosen day, and how many it hides. */
export function useDay(date: string) {
  const { network, visible, onDay: shown } = useSelection();
  const { view } = useChoices();
  const remaining = useRemaining();
  return useMemo(() => {
    const onDay = shown ?? networkOnDay(network, date);
    const without = remaining({ date: undefined });
    const counts = countStandings(network, onDay, without);
    return {
      pilots: counts.get('pilot') ?? NONE,
      programmes: counts.get('programme') ?? NONE,
      hidden: view === 'tijdlijn' ? 0 : without.size - visible.size,
      unsure: view === 'tijdlijn' ? 0 : [...visible].filter((id) => onDay.unsure.has(id)).length,
    };
  }, [network, visible, shown, date, view, remaining]);
}
