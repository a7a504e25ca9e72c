import { useMemo } from 'react';
import { GEMEENTE, regionsOf } from '../../domain/geo/divisions.ts';
import { similarityIndex } from '../../domain/similarity/features.ts';
import {
  type AlikeRegion,
  type RegionFeature,
  similarRegions,
} from '../../domain/similarity/regions.ts';
import { useTexts } from '../../i18n/texts.ts';
import { divisionWords } from '../../parts/divisionWords.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { keyWords } from '../../parts/reasonWords.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ToOtherPlace } from './ToOtherPlace.tsx';
import type { PlaceShown } from './usePlace.ts';

const MOST = 5;
/** Of what another region has, so much is told. */
const MOST_FEATURES = 6;

/**
 * Which other regions of the same division work on the same, and what these have besides. Of a gemeente it is told for
 * its region of the division on the map: few gemeenten have pilots of their own.
 */
export function SimilarRegions({ shown }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const { network, values } = useSelection();
  const { division: onMap } = useChoices();
  const { place, divisions, geography, pilots, around } = shown;
  const isRegion = place.division !== undefined && place.division !== GEMEENTE;
  const division = isRegion ? place.division : onMap === GEMEENTE ? undefined : onMap;
  const region = isRegion
    ? { code: place.code ?? place.value, name: place.name }
    : around.find((one) => one.region.division === division)?.region;
  const alike = useMemo(() => {
    if (division === undefined || region === undefined) return [];
    const index = similarityIndex(network, values);
    const ids = pilots.map(({ id }) => id);
    return similarRegions(region.code, regionsOf(divisions, division), index, ids, geography).slice(
      0,
      MOST,
    );
  }, [network, values, pilots, geography, divisions, division, region]);
  if (division === undefined || region === undefined || alike.length === 0) return null;
  const { many } = divisionWords(division, texts);
  return (
    <Disclosure title={texts.place.similar(many, region.name)}>
      <p className="detail-note">{texts.place.similarNote}</p>
      <ul className="place-alike">
        {alike.map((one) => (
          <Alike key={one.region.code} alike={one} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Alike({ alike: { region, shared, more } }: { readonly alike: AlikeRegion }) {
  const texts = useTexts();
  const { network } = useSelection();
  const words = ({ key }: RegionFeature) => keyWords(key, network, texts) ?? key;
  const pilots = [...new Set(more.slice(0, MOST_FEATURES).flatMap((feature) => feature.pilots))];
  return (
    <li>
      <ToOtherPlace code={region.code} name={region.name} />
      <p className="place-told">
        {texts.place.shares(texts.format.list(shared.slice(0, MOST_FEATURES).map(words)))}
      </p>
      {more.length > 0 && (
        <>
          <p className="place-told">
            {texts.place.hasMore(texts.format.list(more.slice(0, MOST_FEATURES).map(words)))}
          </p>
          <ul className="place-pilots place-told">
            {pilots.map((id) => (
              <li key={id}>
                <EntityLink id={id} network={network} marked />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
