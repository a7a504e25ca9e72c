import { GEMEENTE } from '../../domain/geo/divisions.ts';
import type { Region } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useIsLocked } from '../../state/useAppStore.ts';

/** From the record of a region to what is there: the map, with everything about that place beside it. */
export function ToPlace({ region }: { readonly region: Region }) {
  const texts = useTexts();
  const { place } = useChoices();
  const { choosePlace, chooseView } = useActions();
  const isLocked = useIsLocked()('regio');
  const value = region.code ?? region.id;
  if (value === place || isLocked) return null;
  return (
    <p className="detail-explore">
      <button
        type="button"
        className="button"
        onClick={() => {
          choosePlace(value);
          chooseView('kaart');
        }}
      >
        {region.kind === GEMEENTE ? texts.place.aboutGemeente : texts.place.aboutRegion}
      </button>
    </p>
  );
}
