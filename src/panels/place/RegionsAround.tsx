import { GEMEENTE, gemeentenOf, nameOfCode } from '../../domain/geo/divisions.ts';
import type { PilotsAround } from '../../domain/geo/pilotsAt.ts';
import { useTexts } from '../../i18n/texts.ts';
import { divisionWords } from '../../parts/divisionWords.ts';
import { DIVISION_IDS } from '../../state/choices.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ToOtherPlace } from './ToOtherPlace.tsx';
import type { PlaceShown } from './usePlace.ts';

/** The regions of each division that the place lies in, each a button to go there, and its gemeenten. */
export function RegionsAround({ shown }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const { place, around, divisions } = shown;
  if (place.gemeenten.length === 0) return null;
  const isGemeente = place.division === GEMEENTE;
  // From small regions to large ones.
  const byDivision = DIVISION_IDS.map((division) => ({
    division,
    regions: around.filter(({ region }) => region.division === division),
  })).filter(({ regions }) => regions.length > 0);
  return (
    // Of a large region there are too many for a page.
    <section className={isGemeente ? undefined : 'not-printed'}>
      <h3 className="detail-heading">{texts.place.belongsTo(around.length)}</h3>
      <dl className="place-regions">
        {byDivision.map(({ division, regions }) => (
          <div key={division} className="place-division">
            <dt>{divisionWords(division, texts).one}</dt>
            <dd>
              {regions.map((region) => (
                <RegionAround key={region.region.code} shown={shown} around={region} />
              ))}
              <OnMap division={division} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="detail-note">{texts.place.edition}</p>
      {!isGemeente && (
        <Disclosure title={texts.place.holds(place.gemeenten.length)}>
          <ul className="place-gemeenten">
            {[...place.gemeenten]
              .map((code) => ({ code, name: nameOfCode(code, divisions) ?? code }))
              .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
              .map(({ code, name }) => (
                <li key={code}>
                  <ToOtherPlace code={code} name={name} />
                </li>
              ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Its name, and how it differs from the place: how many of its gemeenten it takes, or that it is the same area. */
function RegionAround({
  shown: { place, divisions },
  around,
}: {
  readonly shown: PlaceShown;
  readonly around: PilotsAround;
}) {
  const texts = useTexts();
  const { region, isSame } = around;
  const members = new Set(gemeentenOf(region.code, divisions));
  const shared = place.gemeenten.filter((code) => members.has(code)).length;
  const note = isSame
    ? texts.place.same
    : shared < place.gemeenten.length
      ? texts.place.part(shared, place.gemeenten.length)
      : undefined;
  return (
    <span className="place-region">
      <ToOtherPlace code={region.code} name={region.name} />
      {note && <span className="detail-light"> {note}</span>}
    </span>
  );
}

/** Whether the division is on the map, with the line it is drawn with; else a button that shows it. */
function OnMap({ division }: { readonly division: string }) {
  const texts = useTexts();
  const { division: shown, overlay } = useChoices();
  const { chooseDivision } = useActions();
  const id = DIVISION_IDS.find((known) => known === division);
  if (id === undefined) return null;
  if (id !== shown && id !== overlay) {
    return (
      <button
        type="button"
        className="link place-show"
        aria-label={texts.place.show(divisionWords(division, texts).one)}
        onClick={() => chooseDivision(id)}
      >
        {texts.place.showShort}
      </button>
    );
  }
  return (
    <span className={id === shown ? 'place-line' : 'place-line is-overlay'}>
      <span className="visually-hidden">
        {id === shown ? texts.place.shown : texts.place.overlaid}
      </span>
    </span>
  );
}
