import type { NearPilot } from '../../domain/geo/pilotsAt.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PilotList } from './PilotList.tsx';

/** The pilots nearest to a place without any, from border to border. */
export function Nearest({ nearest }: { readonly nearest: readonly NearPilot[] }) {
  const texts = useTexts();
  if (nearest.length === 0) return null;
  const kmOf = new Map(nearest.map(({ pilot, km }) => [pilot, km]));
  return (
    <section>
      <h3 className="detail-heading">{texts.place.nearest}</h3>
      <p className="detail-note">{texts.place.nearestNote}</p>
      <PilotList
        pilots={nearest.map(({ pilot }) => pilot)}
        tell={(pilot) => {
          const km = kmOf.get(pilot) ?? 0;
          return km === 0 ? texts.place.borders : texts.place.distance(km);
        }}
      />
    </section>
  );
}
