import { useEffect, useMemo } from 'react';
import { buildPlaceSearch, type FoundPlace } from '../domain/geo/placeSearch.ts';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useAppState } from '../state/useAppStore.ts';
import { divisionWords } from './divisionWords.ts';
import { problemText } from './problemText.ts';
import { SuggestField } from './SuggestField.tsx';

interface PlaceFieldProps {
  readonly onChoose: (code: string) => void;
  readonly takesFocus?: boolean;
}

/** Finds a gemeente, of today or of before a merger, or a region by its name. */
export function PlaceField({ onChoose, takesFocus = false }: PlaceFieldProps) {
  const texts = useTexts();
  const divisions = useAppState((state) => state.divisions);
  const { loadDivisions } = useActions();
  useEffect(() => {
    void loadDivisions();
  }, [loadDivisions]);
  const known = divisions?.status === 'ready' ? divisions.value : undefined;
  const find = useMemo(() => (known ? buildPlaceSearch(known) : () => []), [known]);
  if (divisions?.status === 'failed') {
    return (
      <p role="alert" className="place-failed">
        {texts.place.failed} {problemText(divisions.problem, texts)}{' '}
        <button type="button" className="link" onClick={() => void loadDivisions()}>
          {texts.retry}
        </button>
      </p>
    );
  }
  return (
    <SuggestField
      label={texts.place.field}
      find={find}
      keyOf={({ code }) => code}
      show={(place) => <Found place={place} />}
      onChoose={({ code }) => onChoose(code)}
      tellCount={texts.place.results}
      tellNothing={known ? texts.place.nothing : () => texts.place.loadingPlaces}
      takesFocus={takesFocus}
    />
  );
}

function Found({ place }: { readonly place: FoundPlace }) {
  const texts = useTexts();
  const { name, division, calledAlso, wentInto } = place;
  const told = [
    divisionWords(division, texts).one,
    calledAlso !== undefined && texts.place.calledAlso(calledAlso),
    wentInto.length > 0 && texts.place.wentInto(texts.format.list(wentInto)),
  ];
  return (
    <>
      <span>{name}</span>
      <span className="search-kind">{told.filter(Boolean).join(', ')}</span>
    </>
  );
}
