import { useMemo, useState } from 'react';
import { GEMEENTE, nameOfCode } from '../../domain/geo/divisions.ts';
import type { NearPilot } from '../../domain/geo/pilotsAt.ts';
import { regionsAround } from '../../domain/geo/place.ts';
import type { Pilot } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { divisionWords } from '../../parts/divisionWords.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { PlaceField } from '../../parts/PlaceField.tsx';
import { ReportLink } from '../../parts/ReportLink.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { useActions, useIsLocked, useSelection } from '../../state/useAppStore.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { ActiveHere } from './ActiveHere.tsx';
import { Nearest } from './Nearest.tsx';
import { PilotList } from './PilotList.tsx';
import { PlaceSentences, PlaceSources } from './PlaceOnPaper.tsx';
import './place.css';
import { PilotsAroundHere } from './PilotsAroundHere.tsx';
import { RegionsAround } from './RegionsAround.tsx';
import { RelatedElsewhere } from './RelatedElsewhere.tsx';
import { SimilarRegions } from './SimilarRegions.tsx';
import { useNearest } from './useNearest.ts';
import { type PlaceShown, usePlace } from './usePlace.ts';

interface PlacePanelProps {
  /** While a detail stands in its place. */
  readonly hidden: boolean;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** A gemeente or region: where it belongs, which pilots are there and around it, and who is active. */
export function PlacePanel({ hidden, takesFocus, onClose }: PlacePanelProps) {
  const texts = useTexts();
  const shown = usePlace();
  if (!shown) return null;
  return (
    <SidePanel
      label={texts.place.panel}
      className="place"
      subject={shown.place.value}
      hidden={hidden}
      takesFocus={takesFocus}
      bar={<CopyLink label={texts.detail.copyLink} />}
      onClose={onClose}
    >
      <Place key={shown.place.value} shown={shown} />
    </SidePanel>
  );
}

function Place({ shown }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const { network } = useSelection();
  const { chooseView } = useActions();
  const { place, own, around, divisions } = shown;
  const printing = usePrinting();
  const nearest = useNearest(shown);
  const like = useMemo(() => typical(shown, nearest), [shown, nearest]);
  return (
    <article>
      <PlaceName shown={shown} />
      {printing && <PlaceSentences shown={shown} />}
      {place.merger && (
        <p className="detail-note">
          {texts.place.former(
            place.name,
            place.merger.lastYear,
            texts.format.list(
              place.merger.into.map(({ code, share }) => {
                const name = nameOfCode(code, divisions) ?? code;
                return share === 1 ? name : texts.place.share(name, share);
              }),
            ),
          )}
        </p>
      )}
      {place.gemeenten.length === 0 && (
        <p className="detail-note">{texts.place.unknownArea(place.name)}</p>
      )}
      {place.record !== undefined && (
        <p className="detail-note">
          {texts.place.inData} <EntityLink id={place.record} network={network} />
        </p>
      )}
      <RegionsAround shown={shown} />
      <section>
        <h3 className="detail-heading">{texts.place.pilotsIn(own.length, place.name)}</h3>
        {own.length > 0 ? <PilotList pilots={own} /> : <NoPilots name={place.name} />}
      </section>
      {own.length === 0 && <Nearest nearest={nearest} />}
      {around.map((region) => (
        <PilotsAroundHere key={region.region.code} around={region} told={own.length > 0} />
      ))}
      <RelatedElsewhere shown={shown} pilots={like} />
      <SimilarRegions shown={shown} />
      <ActiveHere shown={shown} />
      {printing && <PlaceSources shown={shown} />}
      <p className="place-views">
        {(['lijst', 'netwerk'] as const).map((view) => (
          <button key={view} type="button" className="button" onClick={() => chooseView(view)}>
            {texts.place.showIn[view]}
          </button>
        ))}
      </p>
      <ReportLink subject={{ id: place.value, name: place.name }} />
    </article>
  );
}

/** What pilots elsewhere are compared with: those of the place, else of the smallest region around it, else the nearest. */
function typical({ own, around }: PlaceShown, nearest: readonly NearPilot[]): readonly Pilot[] {
  if (own.length > 0) return own;
  const region = around.find(({ pilots }) => pilots.length > 0);
  return region?.pilots ?? nearest.slice(0, 1).map(({ pilot }) => pilot);
}

/** What it is called, and the way to another. */
function PlaceName({ shown: { place, divisions } }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const { choosePlace } = useActions();
  const isLocked = useIsLocked()('regio');
  const [asking, setAsking] = useState(false);
  const [province] = regionsAround(place.gemeenten, divisions).filter(
    ({ division }) => division === 'provincie',
  );
  const what =
    place.division === undefined ? texts.place.region : divisionWords(place.division, texts).one;
  const aliases = divisions.aliases[place.code ?? place.value] ?? [];
  const isOfOne = place.division === GEMEENTE && place.gemeenten.length === 1;
  return (
    <>
      <p className="detail-kind">
        <KindMark kind="region" />{' '}
        {isOfOne && province ? texts.place.inProvince(what, province.name) : what}
      </p>
      <div className="place-head">
        <h2>{place.name}</h2>
        {!isLocked && (
          <button
            type="button"
            className="link"
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {texts.place.other}
          </button>
        )}
      </div>
      {aliases.length > 0 && (
        <p className="detail-note">{texts.place.calledAlso(aliases.join(', '))}</p>
      )}
      {asking && <PlaceField takesFocus onChoose={choosePlace} />}
    </>
  );
}

function NoPilots({ name }: { readonly name: string }) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const filtered = network.file.pilots.some(({ id }) => !visible.has(id));
  return (
    <p>
      {filtered
        ? texts.place.noneFiltered(name)
        : texts.place.none(name, texts.format.date(network.file.version.date))}
    </p>
  );
}
