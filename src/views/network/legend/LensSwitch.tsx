import { LENSES, type LensId, lensOf } from '../../../domain/lenses.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useWithoutAreas } from '../rearrange/useLensLayout.ts';

/** Which graph the network shows: a row of buttons, or one list to choose from where there is little room. */
export function LensSwitch() {
  const texts = useTexts();
  const { lens: chosen, site } = useChoices();
  const { network } = useSelection();
  const { chooseLens } = useActions();
  const narrow = useMediaQuery('(max-width: 1099px)');
  // What has no places in the data gets them when an address asks for it.
  // Own data in the words of this map fits every lens; of another network only what it gives is known.
  const { layouts, vocabularies } = network.file;
  const fitsAll = site.unaddressed === true && vocabularies.layers.length > 0;
  const drawn = LENSES.filter(({ id }) => fitsAll || layouts[id] !== undefined || id === chosen);
  if (drawn.length < 2) return null;
  if (narrow) {
    return (
      <select
        className="lens-choice"
        aria-label={texts.lenses.label}
        value={chosen}
        onChange={({ target }) => chooseLens(target.value as LensId)}
      >
        {drawn.map(({ id }) => (
          <option key={id} value={id}>
            {texts.lenses.names[id]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <fieldset className="lens-switch button-group">
      <legend className="visually-hidden">{texts.lenses.label}</legend>
      {drawn.map(({ id }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-pressed={id === chosen}
          onClick={() => chooseLens(id)}
        >
          {texts.lenses.names[id]}
        </button>
      ))}
    </fieldset>
  );
}

/** What the chosen lens shows, in a sentence. */
export function LensExplanation() {
  const texts = useTexts();
  const { lens: id } = useChoices();
  const { explain, explainWithoutAreas } = texts.lenses;
  const lens = lensOf(id);
  const stands = useWithoutAreas(lens);
  // What a line of another kind than relations means is as true without areas.
  const isAsEver = stands === undefined || lens.joinedBy !== 'relation';
  return <p className="lens-explanation">{isAsEver ? explain[id] : explainWithoutAreas[stands]}</p>;
}
