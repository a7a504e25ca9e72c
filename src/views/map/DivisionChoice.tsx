import { useMemo } from 'react';
import { regionsByGemeente } from '../../domain/geo/divisions.ts';
import type { Divisions } from '../../domain/geo/divisionsSchema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { DIVISION_IDS, type DivisionId } from '../../state/choices.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';

/** Which division the map shows, and which is drawn over it. */
export function DivisionChoice({ divisions }: { readonly divisions: Divisions }) {
  const { per, over, none, names, option } = useTexts().map.divisions;
  const { division, overlay } = useChoices();
  const { chooseDivision, chooseOverlay } = useActions();
  const counts = useMemo(() => countRegions(divisions), [divisions]);
  const named = (id: DivisionId) => (
    <option key={id} value={id}>
      {option(names[id].one, counts[id])}
    </option>
  );
  const chosen = (value: string) => DIVISION_IDS.find((id) => id === value);
  return (
    <div className="map-divisions">
      <label>
        <span>{per}</span>
        <select
          value={division}
          onChange={({ target }) => chooseDivision(chosen(target.value) ?? division)}
        >
          {DIVISION_IDS.map(named)}
        </select>
      </label>
      <label>
        <span>{over}</span>
        <select
          value={overlay ?? ''}
          onChange={({ target }) => chooseOverlay(chosen(target.value))}
        >
          <option value="">{none}</option>
          {DIVISION_IDS.filter((id) => id !== division).map(named)}
        </select>
      </label>
    </div>
  );
}

/** What a division is for, and of which year. */
export function DivisionNote({ division }: { readonly division: DivisionId }) {
  const { names, about } = useTexts().map.divisions;
  return <p className="map-note">{about(names[division].about, names[division].year)}</p>;
}

function countRegions(divisions: Divisions): Readonly<Record<DivisionId, number>> {
  const count = (id: DivisionId) => new Set(regionsByGemeente(divisions, id).values()).size;
  return {
    gemeente: count('gemeente'),
    jeugdregio: count('jeugdregio'),
    rmcregio: count('rmcregio'),
    arbeidsmarktregio: count('arbeidsmarktregio'),
    ggdregio: count('ggdregio'),
    provincie: count('provincie'),
  };
}
