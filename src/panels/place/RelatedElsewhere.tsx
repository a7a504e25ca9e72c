import { useMemo } from 'react';
import type { Pilot } from '../../domain/schema.ts';
import { similarityIndex } from '../../domain/similarity/features.ts';
import { type Alike, similarTo } from '../../domain/similarity/similarity.ts';
import { useTexts } from '../../i18n/texts.ts';
import { AlikeList } from '../../parts/similar/AlikeList.tsx';
import { DroppedReasons } from '../../parts/similar/DroppedReasons.tsx';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import type { PlaceShown } from './usePlace.ts';

const STEP = 4;

interface RelatedElsewhereProps {
  readonly shown: PlaceShown;
  /** The pilots that others are like: of the place, or nearest to it. */
  readonly pilots: readonly Pilot[];
}

interface Related extends Alike {
  /** The pilot that it is most like. */
  readonly like: Pilot;
}

/** Pilots elsewhere that are most like those of the place, with the reasons; the same measure as in a detail. */
export function RelatedElsewhere({ shown, pilots }: RelatedElsewhereProps) {
  const texts = useTexts();
  const { withoutReasons } = useChoices();
  const related = useRelated(shown, pilots);
  if (pilots.length === 0 || (related.length === 0 && withoutReasons.length === 0)) return null;
  return (
    <section>
      <h3 className="detail-heading">{texts.place.elsewhere}</h3>
      <p className="detail-note not-printed">{texts.similar.note}</p>
      <DroppedReasons />
      <AlikeList
        alike={related}
        kind="pilot"
        step={STEP}
        to={({ like }) => like.id}
        tell={({ like }) => <span className="place-told">{texts.similar.like(like.name)}</span>}
      />
    </section>
  );
}

/** Each pilot elsewhere once, with the one that it is most like. */
function useRelated({ geography, place }: PlaceShown, pilots: readonly Pilot[]) {
  const { network, values, visible } = useSelection();
  const { withoutReasons: without } = useChoices();
  return useMemo(() => {
    const index = similarityIndex(network, values);
    const there = new Set(place.gemeenten);
    const isElsewhere = (id: string) =>
      visible.has(id) && !geography.gemeentenOf(id).some((gemeente) => there.has(gemeente));
    const best = new Map<string, Related>();
    for (const like of pilots) {
      for (const alike of similarTo(network, index, like.id, { geography, without })) {
        if (!isElsewhere(alike.id) || pilots.some(({ id }) => id === alike.id)) continue;
        const known = best.get(alike.id);
        if (!known || known.score < alike.score) best.set(alike.id, { ...alike, like });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }, [network, values, visible, geography, place, pilots, without]);
}
