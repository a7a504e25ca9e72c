import { GEMEENTE } from '../../domain/geo/divisions.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { DivisionId } from '../../state/choices.ts';
import { useSelection } from '../../state/useAppStore.ts';
import type { Atlas, AtlasRegion } from './atlas.ts';
import type { MapData } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';
import { overlapInWords } from './regionWords.ts';

interface RegionSectionsProps {
  readonly atlas: Atlas;
  readonly overlay: DivisionId | undefined;
  readonly data: MapData;
  readonly regions: readonly AtlasRegion[];
}

/** Regions with their pilots. Of gemeenten, which are many, those without pilots stand together. */
export function RegionSections({ atlas, overlay, data, regions }: RegionSectionsProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const date = texts.format.date(network.file.version.date);
  const isEmpty = ({ code }: AtlasRegion) => !data.byRegion.has(code);
  const together = atlas.division === GEMEENTE ? regions.filter(isEmpty) : [];
  const apart = atlas.division === GEMEENTE ? regions.filter((one) => !isEmpty(one)) : regions;
  return (
    <>
      {apart.map(({ code, name }) => {
        const members = data.byRegion.get(code);
        const overlap = overlapInWords(atlas, code, overlay, texts);
        return (
          <section key={code} data-region={code}>
            <h3>
              {name} <span className="map-count">{members?.size ?? 0}</span>
            </h3>
            {overlap !== undefined && <p className="map-note">{overlap}</p>}
            {members ? (
              <PilotNames pilots={data.pilots.filter(({ id }) => members.has(id))} />
            ) : (
              <p className="map-note">{texts.map.noneHere(date)}</p>
            )}
          </section>
        );
      })}
      {together.length > 0 && (
        <section>
          <h3>
            {texts.map.withoutPilots} <span className="map-count">{together.length}</span>
          </h3>
          <p className="map-note">{together.map(({ name }) => name).join(', ')}</p>
        </section>
      )}
    </>
  );
}
